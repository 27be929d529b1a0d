package dev.yika.cli.visit;

import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rows of a file of enrollment events: {@code id,occurred_on,event,detail,recorded_at}, where
 * {@code id} and {@code recorded_at} may be left out.
 */
public final class EventFile {

  /** The columns of such a file. */
  public static final TableFormat FORMAT =
      TableFormat.headed(
          InputColumn.required("occurred_on", "date", "发生日期", "日期", "业务日期"),
          InputColumn.required("event", "事件", "事件类型", "业务类型"),
          InputColumn.optional("detail", "事件内容", "内容", "明细"),
          InputColumn.optional("id", "事件编号", "编号", "流水号"),
          InputColumn.optional("recorded_at", "记录时间", "登记时间", "录入时间"));

  private static final Wording NUMBER_AS_ID =
      new Wording(
          "an id must not hold a citizen ID or card number; leave the column out if there is no other",
          "编号中不得含公民身份号码或医保卡号；没有其他编号的，请去掉此列");

  private EventFile() {}

  /**
   * Reads an event.
   *
   * @param row a row of the file
   * @param area the area of an enrollment that names none
   * @return the event; without a time of recording it was known from its day on, without an id it
   *     is identified by its day and its change
   * @throws BadCellException if a cell cannot be read
   */
  public static EnrollmentEvent read(InputRow row, Optional<RegionCode> area) {
    LocalDate day = row.date("occurred_on");
    Instant known =
        row.cell("recorded_at").isBlank() ? ChinaTime.startOf(day) : row.time("recorded_at");
    String kind = row.required("event");
    String column = row.cell("detail").isBlank() ? "event" : "detail";
    EnrollmentChange change =
        new EventReader(row.head("event"), row.head(column), area).read(kind, row.cell("detail"));
    String id = row.cell("id").isBlank() ? EnrollmentEvent.of(day, change).id() : row.cell("id");
    try {
      return new EnrollmentEvent(id, day, known, change);
    } catch (IllegalArgumentException e) {
      throw new BadCellException(row.head("id"), NUMBER_AS_ID);
    }
  }
}
