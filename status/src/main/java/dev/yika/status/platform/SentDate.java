package dev.yika.status.platform;

import dev.yika.status.rule.ChinaTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in the forms that platforms and their clients send. */
final class SentDate {

  /** What databases and languages write where there is no date. */
  private static final Set<LocalDate> NONE =
      Set.of(LocalDate.of(1, 1, 1), LocalDate.of(1900, 1, 1));

  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})"
              + "(?:[ T]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]{1,9})?)?"
              + "(Z|[+-][0-9]{2}:?[0-9]{2})?)?");

  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  /**
   * Milliseconds since 1970; twelve digits that may as well be a date with hours and minutes are
   * left out.
   */
  private static final Pattern MILLISECONDS =
      Pattern.compile("(?!(?:19|20)[0-9]{10}$)[0-9]{11,13}|-[0-9]{8,14}");

  private SentDate() {}

  /**
   * Returns the day in China.
   *
   * @return empty if the text has none of the forms
   * @throws DateTimeException if there is no such date or time
   */
  static Optional<LocalDate> parse(String text) {
    if (MILLISECONDS.matcher(text).matches()) {
      return Optional.of(ChinaTime.dateOf(Instant.ofEpochMilli(Long.parseLong(text))));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return Optional.of(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
    }
    Matcher date = DATE.matcher(text);
    return date.matches() ? Optional.of(dateInChina(date)) : Optional.empty();
  }

  /** A time without an offset is one of China; one with an offset may be of another day there. */
  private static LocalDate dateInChina(Matcher date) {
    LocalDate day = LocalDate.of(number(date, 1), number(date, 3), number(date, 4));
    if (date.group(5) == null) {
      return day;
    }
    int second = date.group(7) == null ? 0 : number(date, 7);
    LocalTime time = LocalTime.of(number(date, 5), number(date, 6), second);
    return date.group(8) == null
        ? day
        : ChinaTime.dateOf(day.atTime(time).toInstant(ZoneOffset.of(date.group(8))));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Returns whether a date stands for none at all. */
  static boolean isNone(LocalDate date) {
    return NONE.contains(date);
  }
}
