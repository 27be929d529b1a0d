package dev.yika.cli.line;

import dev.yika.cli.console.FormConverter;
import dev.yika.core.result.Wording;
import dev.yika.status.rule.ChinaTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates and times as people, spreadsheets and databases write them, and writes them: those of
 * China, unless an offset says otherwise. Years are 1900 to 2999: no typing error makes a date of
 * another millennium.
 */
public final class TimeText {

  /** What a date should be. */
  public static final Wording DATE =
      new Wording("expected an existing date, such as 2026-09-15", "应为实际存在的日期，如 2026-09-15");

  /** What a time should be. */
  public static final Wording TIME =
      new Wording(
          "expected an existing date and time, such as 2026-10-31T20:00, in China or with an offset",
          "应为实际存在的日期和时间，如 2026-10-31T20:00（北京时间，或写明时区偏移）");

  /** What a date lacks where a time is needed. */
  public static final Wording CLOCK_MISSING =
      new Wording(
          "the time of day is missing; write it behind the date, such as 2026-09-15T09:05",
          "只有日期，缺少时刻；请写在日期之后，如 2026-09-15T09:05");

  private static final int ISO_MONTH = 7;
  private static final int ISO_DATE = 10;
  private static final int ISO_TIME = 16;
  private static final String YEAR = "(?<year>(?:19|2[0-9])[0-9]{2})";

  private static final List<Pattern> MONTHS =
      patterns("[-/.](?<month>[0-9]{1,2})", "(?<month>[0-9]{2})", "年(?<month>[0-9]{1,2})月");

  private static final List<Pattern> DATES =
      patterns(
          "(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})(?<rest>(?:[T ].*)?)",
          "(?<month>[0-9]{2})(?<day>[0-9]{2})(?<rest>(?:[T ].*|[0-9]{6})?)",
          "年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?<rest>.*)");

  private static final Pattern CLOCK =
      Pattern.compile(
          "[T ]*(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.[0-9]{1,9})?)?"
              + "(?<offset>Z|[+-][0-9]{2}:[0-9]{2})?");
  private static final Pattern COMPACT_CLOCK =
      Pattern.compile("(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>[0-9]{2})(?<offset>(?!))?");

  private TimeText() {}

  private static List<Pattern> patterns(String... rests) {
    return Stream.of(rests).map(rest -> Pattern.compile(YEAR + rest)).toList();
  }

  /**
   * Reads a date; midnight may follow, as databases write it.
   *
   * @param text such as {@code 2026-10-31}, {@code 2026/10/31}, {@code 20261031} or {@code
   *     2026年10月31日}
   * @return the date; empty if it is malformed, does not exist or is not of 1900 to 2999
   */
  public static Optional<LocalDate> date(String text) {
    Optional<LocalDate> usual = isoDate(text.strip());
    return usual.isPresent() ? usual : dateOfAnyForm(text);
  }

  static Optional<LocalDate> dateOfAnyForm(String text) {
    return match(DATES, text)
        .filter(date -> date.group("rest").isBlank() || isMidnight(date.group("rest")))
        .flatMap(TimeText::day);
  }

  private static boolean isMidnight(String rest) {
    return clock(rest)
        .filter(clock -> clock.group("offset") == null)
        .flatMap(TimeText::time)
        .equals(Optional.of(LocalTime.MIDNIGHT));
  }

  /**
   * Reads a month.
   *
   * @param text such as {@code 2026-10}, {@code 2026/10}, {@code 202610} or {@code 2026年10月}
   * @return the month; empty if it is malformed, does not exist or is not of 1900 to 2999
   */
  public static Optional<YearMonth> month(String text) {
    Optional<YearMonth> usual = isoMonth(text.strip());
    return usual.isPresent() ? usual : monthOfAnyForm(text);
  }

  static Optional<YearMonth> monthOfAnyForm(String text) {
    return match(MONTHS, text)
        .flatMap(
            month ->
                existing(month, one -> YearMonth.of(number(one, "year"), number(one, "month"))));
  }

  /**
   * Reads a time.
   *
   * @param text a date and a time of day, such as {@code 2026-10-31T20:00}, {@code 2026/10/31
   *     9:05}, {@code 2026-10-31 09:05:00.0} or {@code 2026-10-31T12:00Z}; in China if there is no
   *     offset
   * @return the instant; empty if it is malformed, does not exist or is not of 1900 to 2999
   */
  public static Optional<Instant> time(String text) {
    Optional<Instant> usual = isoTime(text.strip());
    return usual.isPresent() ? usual : timeOfAnyForm(text);
  }

  static Optional<Instant> timeOfAnyForm(String text) {
    Optional<Matcher> date = match(DATES, text);
    Optional<LocalDate> day = date.flatMap(TimeText::day);
    Optional<Matcher> clock = date.flatMap(found -> clock(found.group("rest")));
    if (day.isEmpty() || clock.isEmpty()) {
      return Optional.empty();
    }
    return time(clock.get())
        .flatMap(
            time ->
                existing(
                    clock.get(),
                    one -> LocalDateTime.of(day.get(), time).atZone(zone(one)).toInstant()));
  }

  /** Reads {@code 2026-10}, which most tables hold, without a pattern. */
  private static Optional<YearMonth> isoMonth(String text) {
    if (text.length() != ISO_MONTH || text.charAt(4) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    return year >= 1900 && year <= 2999 && month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  /** Reads {@code 2026-10-31} likewise. */
  private static Optional<LocalDate> isoDate(String text) {
    if (text.length() != ISO_DATE || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int day = number(text, 8, 10);
    return isoMonth(text.substring(0, ISO_MONTH))
        .filter(month -> day >= 1 && day <= month.lengthOfMonth())
        .map(month -> month.atDay(day));
  }

  /** Reads {@code 2026-10-31T20:00} likewise, a time in China. */
  private static Optional<Instant> isoTime(String text) {
    if (text.length() != ISO_TIME || text.charAt(10) != 'T' || text.charAt(13) != ':') {
      return Optional.empty();
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    return hour < 0 || hour > 23 || minute < 0 || minute > 59
        ? Optional.empty()
        : isoDate(text.substring(0, ISO_DATE))
            .map(day -> ChinaTime.at(day, LocalTime.of(hour, minute)));
  }

  /** Returns the value of ASCII digits; -1 if there is anything else. */
  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static ZoneId zone(Matcher clock) {
    String offset = clock.group("offset");
    return offset == null ? ChinaTime.zone() : ZoneOffset.of(offset);
  }

  private static Optional<Matcher> clock(String rest) {
    return match(List.of(CLOCK, COMPACT_CLOCK), rest);
  }

  private static Optional<Matcher> match(List<Pattern> forms, String text) {
    String plain = text.strip();
    return forms.stream().map(form -> form.matcher(plain)).filter(Matcher::matches).findFirst();
  }

  private static Optional<LocalDate> day(Matcher date) {
    return existing(
        date, one -> LocalDate.of(number(one, "year"), number(one, "month"), number(one, "day")));
  }

  private static Optional<LocalTime> time(Matcher clock) {
    return existing(
        clock,
        one ->
            LocalTime.of(
                number(one, "hour"),
                number(one, "minute"),
                one.group("second") == null ? 0 : number(one, "second")));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static <T> Optional<T> existing(Matcher matcher, Function<Matcher, T> reader) {
    try {
      return Optional.of(reader.apply(matcher));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes the time in China.
   *
   * @param instant the instant
   * @return such as {@code 2026-10-31T20:00}, with seconds only if there are some
   */
  public static String of(Instant instant) {
    return LocalDateTime.ofInstant(instant, ChinaTime.zone()).toString();
  }

  /** Reads the value of an option that is a time. */
  public static final class Converter extends FormConverter<Instant> {

    Converter() {
      super(TIME);
    }

    @Override
    protected Optional<Instant> read(String text) {
      return time(text);
    }
  }

  /** Reads the value of an option that is a day. */
  public static final class DayConverter extends FormConverter<LocalDate> {

    DayConverter() {
      super(DATE);
    }

    @Override
    protected Optional<LocalDate> read(String text) {
      return date(text);
    }
  }
}
