package dev.yika.cli.line;

import dev.yika.status.rule.ChinaTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and writes dates and times: those of China, unless an offset says otherwise. */
public final class TimeText {

  /** A year that somebody can mean: no slip of the hand makes a date of another millennium. */
  private static final String YEAR = "(?:19|2[0-9])[0-9]{2}";

  private static final Pattern MONTH = Pattern.compile(YEAR + "-[0-9]{2}");
  private static final Pattern DATE = Pattern.compile(MONTH + "-[0-9]{2}");
  private static final Pattern TIME =
      Pattern.compile(DATE + "[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?");

  private TimeText() {}

  /**
   * Reads a date.
   *
   * @param text such as {@code 2026-10-31}
   * @return the date; empty if it is malformed, does not exist or is not of 1900 to 2999
   */
  public static Optional<LocalDate> date(String text) {
    return read(DATE, text, LocalDate::parse);
  }

  /**
   * Reads a month.
   *
   * @param text such as {@code 2026-10}
   * @return the month; empty if it is malformed, does not exist or is not of 1900 to 2999
   */
  public static Optional<YearMonth> month(String text) {
    return read(MONTH, text, YearMonth::parse);
  }

  private static <T> Optional<T> read(Pattern form, String text, Function<String, T> reader) {
    String plain = text.strip();
    try {
      return form.matcher(plain).matches() ? Optional.of(reader.apply(plain)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a time.
   *
   * @param text such as {@code 2026-10-31T20:00}, {@code 2026-10-31 20:00:00} or {@code
   *     2026-10-31T12:00Z}; in China if there is no offset
   * @return the instant; empty if it is malformed, does not exist or is not of 1900 to 2999
   */
  public static Optional<Instant> time(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    String iso = time.group().replace(' ', 'T');
    try {
      return Optional.of(
          time.group(1) == null
              ? LocalDateTime.parse(iso).atZone(ChinaTime.ZONE).toInstant()
              : OffsetDateTime.parse(iso).toInstant());
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
    return LocalDateTime.ofInstant(instant, ChinaTime.ZONE).toString();
  }

  /** Reads the value of an option that is a time. */
  public static final class Converter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
      return time(text).orElseThrow(() -> new TypeConversionException("no time"));
    }
  }

  /** Reads the value of an option that is a day. */
  public static final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
      return date(text).orElseThrow(() -> new TypeConversionException("no day"));
    }
  }
}
