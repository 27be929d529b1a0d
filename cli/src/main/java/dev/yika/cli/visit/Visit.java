package dev.yika.cli.visit;

import com.google.common.base.Splitter;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.CsvRow;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A visit to be settled: who comes when, and what is known of the insurance. Its {@code toString}
 * shows neither the number nor anything of the person.
 *
 * @param id what the file calls the visit
 * @param number the card or identity number as it was given
 * @param at when the person came
 * @param events what happened to the enrollment, as words
 * @param platform what the platform answered, by the names of its fields; empty without an answer
 */
public record Visit(
    String id, String number, Instant at, String events, Map<String, String> platform) {

  /** The columns that have to be there. */
  public static final Set<String> REQUIRED = Set.of("visit", "number", "time");

  private static final List<String> PLATFORM =
      List.of(
          "insutype",
          "psn_insu_stas",
          "psn_insu_date",
          "paus_insu_date",
          "insuplc_admdvs",
          "psn_clct_stas",
          "clct_flag",
          "psn_chg_type");

  private static final Splitter EVENTS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on(' ').omitEmptyStrings().limit(3);
  private static final String COLUMN = "events";
  private static final Wording EVENT =
      new Wording(
          "expected events such as 2026-07-31 missed 2026-07; 2026-09-11 made-up",
          "应为事件，如 2026-07-31 missed 2026-07; 2026-09-11 made-up");

  /**
   * Returns the columns that may be there.
   *
   * @return an unmodifiable set
   */
  public static Set<String> optional() {
    List<String> all = new ArrayList<>(PLATFORM);
    all.add(COLUMN);
    return Set.copyOf(all);
  }

  /**
   * Reads a visit.
   *
   * @param row a row of the file
   * @return the visit
   * @throws BadCellException if a cell is missing, or the time cannot be read
   */
  public static Visit from(CsvRow row) {
    Map<String, String> platform = new LinkedHashMap<>();
    PLATFORM.forEach(field -> platform.put(field, row.cell(field)));
    boolean answered = platform.values().stream().anyMatch(cell -> !cell.isBlank());
    return new Visit(
        row.required("visit"),
        row.required("number"),
        CsvRow.time("time", row.required("time")),
        row.cell(COLUMN),
        answered ? Map.copyOf(platform) : Map.of());
  }

  /**
   * Reads the events.
   *
   * @param area the area of an enrollment that names none
   * @return the events; one that does not say when it was recorded was known from its day on, and
   *     the same event told twice has one id
   * @throws BadCellException if an event cannot be read
   */
  public List<EnrollmentEvent> events(Optional<RegionCode> area) {
    List<EnrollmentEvent> all = new ArrayList<>();
    for (String text : EVENTS.split(events)) {
      all.add(event(text, area));
    }
    return all;
  }

  private static EnrollmentEvent event(String text, Optional<RegionCode> area) {
    int recorded = text.lastIndexOf('@');
    String told = recorded < 0 ? text : text.substring(0, recorded);
    List<String> parts = PARTS.splitToList(told.strip());
    if (parts.size() < 2) {
      throw new BadCellException(COLUMN, EVENT);
    }
    LocalDate day = CsvRow.date(COLUMN, parts.get(0));
    Instant known =
        recorded < 0
            ? day.atStartOfDay(ChinaTime.ZONE).toInstant()
            : CsvRow.time(COLUMN, text.substring(recorded + 1));
    String detail = parts.size() < 3 ? "" : parts.get(2);
    EnrollmentChange change = new EventReader(COLUMN, area).read(parts.get(1), detail);
    return new EnrollmentEvent(EnrollmentEvent.of(day, change).id(), day, known, change);
  }

  /** Returns the name of the record alone. */
  @Override
  public String toString() {
    return "Visit";
  }
}
