package dev.yika.cli.line;

import dev.yika.status.rule.ChinaTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and writes dates and times: those of China, unless an offset says otherwise. */
public final class TimeText {

  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?");

  private TimeText() {}

  /**
   * Reads a date.
   *
   * @param text such as {@code 2026-10-31}
   * @return the date; empty if it is malformed or does not exist
   */
  public static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a time.
   *
   * @param text such as {@code 2026-10-31T20:00}, {@code 2026-10-31 20:00:00} or {@code
   *     2026-10-31T12:00Z}; in China if there is no offset
   * @return the instant; empty if it is malformed or does not exist
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
