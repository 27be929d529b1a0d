package dev.yika.attack.status;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Takes choices and days from bytes; zeros when there are no more. */
final class Story {

  private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);

  private final ByteBuffer bytes;

  Story(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  boolean goesOn() {
    return bytes.hasRemaining();
  }

  int choice(int bound) {
    return (bytes.hasRemaining() ? bytes.get() & 0xff : 0) % bound;
  }

  <T> T one(T[] values) {
    return values[choice(values.length)];
  }

  /** Returns mostly days of a few years; sometimes one at the ends of the calendar. */
  LocalDate day() {
    int days = choice(256) * 4 + choice(4);
    return switch (days) {
      case 1020 -> LocalDate.of(1, 1, 1);
      case 1021 -> LocalDate.of(9999, 12, 31);
      default -> FIRST.plusDays(days);
    };
  }

  Optional<LocalDate> dayOrNone() {
    return choice(2) == 0 ? Optional.empty() : Optional.of(day());
  }

  YearMonth month() {
    return YearMonth.from(FIRST).plusMonths(choice(40) - 3);
  }
}
