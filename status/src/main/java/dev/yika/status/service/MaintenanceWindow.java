package dev.yika.status.service;

import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.TimeLimit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the platform is maintained and settles nothing (系统维护时段), such as from 2025-10-31
 * 20:00 to 2025-11-02 06:00. The start belongs to it and the end does not.
 *
 * <p>It either follows from the monthly rule {@link Rule#R08}, or a notice announced it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MaintenanceWindow {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ChinaTime.zone());
  private static final Wording BY_RULE =
      new Wording(
          "maintenance from %s to %s, Beijing time, by the monthly rule (%s, %s);"
              + " an official notice takes precedence",
          "系统维护：%s 至 %s，按每月规律推算（%s，%s），以实际公告为准");
  private static final Wording BY_NOTICE =
      new Wording("maintenance from %s to %s, Beijing time: %s", "系统维护：%s 至 %s，%s");

  private final Instant start;
  private final Instant end;
  private final @Nullable RegionCode region;

  /** What the notice says; null if the window follows from the rule. */
  private final @Nullable String notice;

  private MaintenanceWindow(
      Instant start, Instant end, @Nullable RegionCode region, @Nullable String notice) {
    this.start = start;
    this.end = end;
    this.region = region;
    this.notice = notice;
  }

  /**
   * Returns a window that a notice announced for the whole country.
   *
   * @param start the first instant of it
   * @param end the first instant after it
   * @param notice the reason or the title of the notice, not blank
   * @return the window
   * @throws IllegalArgumentException if it does not end after it starts, or if the notice is blank
   */
  public static MaintenanceWindow announced(Instant start, Instant end, String notice) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a maintenance window does not end after it starts");
    }
    if (notice.isBlank()) {
      throw new IllegalArgumentException("a maintenance window has no notice");
    }
    return new MaintenanceWindow(start, end, null, notice);
  }

  /** Returns the window of a month by the rule. */
  static MaintenanceWindow of(YearMonth month) {
    LocalDate friday = month.atDay(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    LocalDate sunday = friday.plusDays(TimeLimit.MAINTENANCE.lastsDays());
    return new MaintenanceWindow(
        ChinaTime.at(friday, TimeLimit.MAINTENANCE.opens()),
        ChinaTime.at(sunday, TimeLimit.MAINTENANCE.closes()),
        null,
        null);
  }

  /**
   * Returns the same window for one region and what lies in it.
   *
   * @param place the code of a province, prefecture, county or insurance pool
   * @return a new window
   */
  public MaintenanceWindow withRegion(RegionCode place) {
    return new MaintenanceWindow(start, end, Objects.requireNonNull(place, "place"), notice);
  }

  /**
   * Returns when it starts.
   *
   * @return the first instant of this window
   */
  public Instant start() {
    return start;
  }

  /**
   * Returns when it ends.
   *
   * @return the first instant after this window
   */
  public Instant end() {
    return end;
  }

  /**
   * Returns whether an instant is in this window.
   *
   * @param instant the instant
   * @return true from the start on, false from the end on
   */
  boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  /**
   * Returns where it applies.
   *
   * @return a region and what lies in it; empty for the whole country
   */
  public Optional<RegionCode> region() {
    return Optional.ofNullable(region);
  }

  /**
   * Returns whether it applies in a place.
   *
   * @param place a region or insurance pool
   * @return true if it applies in the whole country, in the place, its prefecture or its province
   */
  boolean appliesIn(RegionCode place) {
    return region == null
        || region.equals(place)
        || region.equals(place.prefecture())
        || region.equals(place.province());
  }

  /**
   * Returns what was announced.
   *
   * @return the notice as it was given; empty if this window follows from the rule
   */
  public Optional<String> notice() {
    return Optional.ofNullable(notice);
  }

  /**
   * Returns the rule this window follows from.
   *
   * @return {@link Rule#R08}; empty if it was announced
   */
  public Optional<Rule> rule() {
    return notice == null ? Optional.of(Rule.R08) : Optional.empty();
  }

  /**
   * Returns the confidence of this window. A notice is taken at its word.
   *
   * @return that of the rule, or {@link Confidence#HIGH} if it was announced
   */
  public Confidence confidence() {
    return notice == null ? Rule.R08.confidence() : Confidence.HIGH;
  }

  /**
   * Explains this window: from when to when, and where it comes from.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a phrase without a full stop
   */
  public String explain(Locale locale) {
    String from = MINUTES.format(start);
    String to = MINUTES.format(end);
    return notice == null
        ? BY_RULE.in(locale, from, to, Rule.R08.id(), confidence().label(locale))
        : BY_NOTICE.in(locale, from, to, notice);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaintenanceWindow that
        && start.equals(that.start)
        && end.equals(that.end)
        && Objects.equals(region, that.region)
        && Objects.equals(notice, that.notice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, region, notice);
  }

  /** Returns the times in China, such as {@code [2025-10-31 20:00, 2025-11-02 06:00)}. */
  @Override
  public String toString() {
    String place = region == null ? "" : " in " + region;
    return "[" + MINUTES.format(start) + ", " + MINUTES.format(end) + ")" + place;
  }
}
