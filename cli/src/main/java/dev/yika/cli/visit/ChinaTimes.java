package dev.yika.cli.visit;

import dev.yika.status.rule.ChinaTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads times as people and systems write them. */
public final class ChinaTimes {

  private ChinaTimes() {}

  /**
   * Reads a time.
   *
   * @param text such as {@code 2026-09-15T10:20}, {@code 2026-09-15 10:20:05} or {@code
   *     2026-09-15T02:20:00Z}; without an offset it is a time in China
   * @return the instant
   * @throws DateTimeException if it is no time
   */
  public static Instant parse(String text) {
    String iso = text.strip().replaceFirst("(?<=[0-9]) (?=[0-9])", "T");
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
    return time instanceof OffsetDateTime offset
        ? offset.toInstant()
        : LocalDateTime.from(time).atZone(ChinaTime.ZONE).toInstant();
  }
}
