package dev.yika.status.words;

import dev.yika.core.result.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes dates as a cashier reads them out (日期读法): {@code 9月11日} or {@code 11 September}, with the
 * year only where a sentence speaks of more than one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SpokenDates {

  private static final String[] MONTHS = months();
  private static final Wording ONE_DAY = new Wording("on %s", "%s");
  private static final Wording DAYS = new Wording("between %s and %s", "最早%s、最迟%s");

  private static final Wording FROM = new Wording("from %s", "%s起");
  private static final Wording FROM_DAYS =
      new Wording("from a day between %s and %s", "最早%s、最迟%s起");

  private final Locale locale;
  private final boolean isChinese;
  private final boolean withYear;

  private SpokenDates(Locale locale, boolean withYear) {
    this.locale = locale;
    this.isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    this.withYear = withYear;
  }

  private static String[] months() {
    Month[] all = Month.values();
    String[] names = new String[all.length];
    for (Month month : all) {
      names[month.getValue() - 1] = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    return names;
  }

  /**
   * Returns a writer for the dates of one sentence.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @param mentioned the dates that the sentence speaks of
   * @return a writer that leaves out the year if all of them have the same
   */
  public static SpokenDates of(Locale locale, LocalDate... mentioned) {
    Objects.requireNonNull(locale, "locale");
    boolean withYear = false;
    for (LocalDate date : mentioned) {
      withYear |= date.getYear() != mentioned[0].getYear();
    }
    return new SpokenDates(locale, withYear);
  }

  /**
   * Returns a writer that never leaves out the year.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return the writer
   */
  public static SpokenDates withYear(Locale locale) {
    return new SpokenDates(Objects.requireNonNull(locale, "locale"), true);
  }

  /**
   * Writes a day.
   *
   * @param date the day
   * @return such as {@code 9月11日} or {@code 11 September}
   */
  public String day(LocalDate date) {
    int day = date.getDayOfMonth();
    return isChinese
        ? chinese(date.getYear(), date.getMonthValue()) + day + "日"
        : day + " " + english(date.getYear(), date.getMonthValue());
  }

  /**
   * Writes a month.
   *
   * @param month the month
   * @return such as {@code 7月} or {@code July}
   */
  public String month(YearMonth month) {
    return isChinese
        ? chinese(month.getYear(), month.getMonthValue())
        : english(month.getYear(), month.getMonthValue());
  }

  private String chinese(int year, int month) {
    return (withYear ? year + "年" : "") + month + "月";
  }

  private String english(int year, int month) {
    return MONTHS[month - 1] + (withYear ? " " + year : "");
  }

  /**
   * Writes the day of an event.
   *
   * @param earliest the first day possible, inclusive
   * @param latest the last day possible, inclusive
   * @return such as {@code 10月1日} or {@code on 1 October}; of several days {@code 最早5月6日、最迟5月7日} or
   *     {@code between 6 May and 7 May}
   */
  public String when(LocalDate earliest, LocalDate latest) {
    return earliest.equals(latest)
        ? ONE_DAY.in(locale, day(earliest))
        : DAYS.in(locale, day(earliest), day(latest));
  }

  /**
   * Writes the first day of a time without an end.
   *
   * @param earliest the first day possible, inclusive
   * @param latest the last day possible, inclusive
   * @return such as {@code 8月1日起} or {@code from 1 August}; of several days {@code 最早7月1日、最迟8月1日起}
   *     or {@code from a day between 1 July and 1 August}
   */
  public String from(LocalDate earliest, LocalDate latest) {
    return earliest.equals(latest)
        ? FROM.in(locale, day(earliest))
        : FROM_DAYS.in(locale, day(earliest), day(latest));
  }
}
