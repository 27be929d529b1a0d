package dev.yika.cli.visit;

import com.google.common.base.Splitter;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.number.NumberColumn;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A visit to be settled: person, time, and the facts known about the insurance. Its {@code
 * toString} shows neither the number nor anything of the person.
 *
 * @param id the id of the visit in the file
 * @param number the card or identity number as it was given
 * @param at when the person came
 * @param events the events of the enrollment, as words
 * @param platform the platform's answer by the names of its fields; empty without one
 * @param answer the whole answer of the platform to 1101, if the file holds it
 * @param contributions the whole answer to 90100, if the file holds it
 */
public record Visit(
    String id,
    String number,
    Instant at,
    String events,
    Map<String, String> platform,
    Optional<Map<String, ?>> answer,
    Optional<Map<String, ?>> contributions) {

  private static final List<InputColumn> PERSON =
      List.of(
          InputColumn.required(
              "visit",
              "就诊",
              "就诊号",
              "就诊流水号",
              "就诊id",
              "门诊号",
              "住院号",
              "流水号",
              "序号",
              "mdtrt_id",
              "ipt_otp_no",
              "mdtrtsn"),
          NumberColumn.NUMBER,
          InputColumn.required(
              "time",
              "时间",
              "就诊时间",
              "就诊日期",
              "挂号时间",
              "结算时间",
              "入院时间",
              "begntime",
              "setl_time",
              "opter_time"),
          InputColumn.optional("events", "事件", "参保事件", "参保经过"));

  private static final List<InputColumn> PLATFORM =
      List.of(
          InputColumn.optional("insutype", "险种类型", "险种"),
          InputColumn.optional("psn_type", "人员类别"),
          InputColumn.optional("psn_insu_stas", "人员参保状态", "参保状态"),
          InputColumn.optional("psn_insu_date", "个人参保日期", "参保日期"),
          InputColumn.optional("paus_insu_date", "暂停参保日期", "暂停日期"),
          InputColumn.optional("insuplc_admdvs", "参保地医保区划", "参保地", "统筹区"),
          InputColumn.optional("psn_clct_stas", "人员缴费状态", "缴费状态"),
          InputColumn.optional("clct_flag", "到账标志", "缴费到账标志"),
          InputColumn.optional("psn_chg_type", "人员变更类型", "变更类型"));

  private static final Splitter EVENTS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on(' ').omitEmptyStrings().limit(3);
  private static final String COLUMN = "events";
  private static final String ANSWER = "1101";
  private static final String CONTRIBUTIONS = "90100";
  private static final Wording PLACE = new Wording("event %d: %s", "第 %d 项：%s");
  private static final Wording EVENT =
      new Wording(
          "expected events such as 2026-07-31 missed 2026-07; 2026-09-11 made-up",
          "应为事件，如 2026-07-31 missed 2026-07; 2026-09-11 made-up");

  /** The columns of a file of visits. */
  public static final TableFormat FORMAT =
      new TableFormat(
          Stream.of(
                  PERSON,
                  PLATFORM,
                  List.of(InputColumn.optional(ANSWER), InputColumn.optional(CONTRIBUTIONS)))
              .flatMap(List::stream)
              .toList(),
          0,
          List.of(
              COLUMN,
              "psn_insu_stas",
              "psn_insu_date",
              "paus_insu_date",
              "psn_clct_stas",
              "clct_flag"));

  /**
   * Reads a visit.
   *
   * @param row a row of the file
   * @return the visit
   * @throws BadCellException if a cell is missing, or the time cannot be read
   */
  public static Visit from(InputRow row) {
    Map<String, String> platform = new HashMap<>();
    PLATFORM.forEach(field -> platform.put(field.name(), row.code(field.name())));
    boolean answered = platform.values().stream().anyMatch(cell -> !cell.isBlank());
    return new Visit(
        row.required("visit"),
        row.digits("number"),
        row.time("time"),
        row.cell(COLUMN),
        answered ? Map.copyOf(platform) : Map.of(),
        row.object(ANSWER),
        row.object(CONTRIBUTIONS));
  }

  /**
   * Reads the events.
   *
   * @param area the area of an enrollment that names none
   * @return the events; one that does not say when it was recorded was known from its day on, and
   *     the same event given twice has one id
   * @throws BadCellException if an event cannot be read
   */
  public List<EnrollmentEvent> events(Optional<RegionCode> area) {
    List<EnrollmentEvent> all = new ArrayList<>();
    for (String text : EVENTS.split(events)) {
      try {
        all.add(event(text, area));
      } catch (BadCellException e) {
        throw e.within(PLACE, all.size() + 1);
      }
    }
    return all;
  }

  private static EnrollmentEvent event(String text, Optional<RegionCode> area) {
    int recorded = text.lastIndexOf('@');
    String said = recorded < 0 ? text : text.substring(0, recorded);
    List<String> parts = PARTS.splitToList(said.strip());
    if (parts.size() < 2) {
      throw new BadCellException(COLUMN, EVENT);
    }
    LocalDate day = InputRow.date(COLUMN, parts.get(0));
    Optional<Instant> known =
        recorded < 0
            ? Optional.empty()
            : Optional.of(InputRow.time(COLUMN, text.substring(recorded + 1)));
    String detail = parts.size() < 3 ? "" : parts.get(2);
    EnrollmentChange change = new EventReader(COLUMN, COLUMN, area).read(parts.get(1), detail);
    EnrollmentEvent event = EnrollmentEvent.of(day, change);
    return known.map(at -> new EnrollmentEvent(event.id(), day, at, change)).orElse(event);
  }

  /** Returns the name of the record alone. */
  @Override
  public String toString() {
    return "Visit";
  }
}
