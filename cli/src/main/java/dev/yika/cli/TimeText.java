package dev.yika.cli;

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
final class TimeText {

  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?");

  private TimeText() {}

  /** Reads a date such as {@code 2026-10-31}; empty if it is malformed or does not exist. */
  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Reads a time such as {@code 2026-10-31T20:00} or {@code 2026-10-31T12:00Z}. */
  static Optional<Instant> time(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          time.group(1) == null
              ? LocalDateTime.parse(time.group()).atZone(ChinaTime.ZONE).toInstant()
              : OffsetDateTime.parse(time.group()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Writes the time in China, with seconds only if there are some. */
  static String of(Instant instant) {
    return LocalDateTime.ofInstant(instant, ChinaTime.ZONE).toString();
  }

  /** Reads the value of an option. */
  static final class Converter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
      return time(text).orElseThrow(() -> new TypeConversionException("no time"));
    }
  }
}
