package dev.yika.cli.status;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.DayType;
import dev.yika.status.calendar.DueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of day a date is, or the working day counted from it.
 *
 * @param date the date, or stars
 * @param result the type or the due date, or why there is none
 * @param plus the count
 * @param flag whether it is a working day, or whether the due date may change
 */
record DayRow(String date, Cell result, @Nullable Integer plus, Optional<Boolean> flag) {

  private static final Column<DayRow> DATE = Column.of("date", "日期", 10, row -> Cell.of(row.date));

  static final List<Column<DayRow>> TYPE_COLUMNS =
      List.of(
          DATE,
          Column.of("type", "类型", 15, DayRow::result),
          Column.of("working", "工作日", 7, row -> Cell.of(row.flag, Cell::of)));

  static final List<Column<DayRow>> PLUS_COLUMNS =
      List.of(
          DATE,
          Column.of("plus", "第几个工作日", 4, row -> Cell.of(Optional.ofNullable(row.plus), Cell::of)),
          Column.of("due", "到期日", 10, DayRow::result),
          Column.of("provisional", "暂定", 11, row -> Cell.of(row.flag, Cell::of)));

  static final Cell INVALID = Cell.of("INVALID", new Wording("invalid", "格式错误"));
  static final Cell UNKNOWN = Cell.of("UNKNOWN", new Wording("unknown", "未知"));

  static DayRow type(LocalDate date, DayType type) {
    return new DayRow(date.toString(), Cell.of(type), null, Optional.of(type.isWorking()));
  }

  static DayRow due(LocalDate date, int plus, DueDate due) {
    Cell day = Cell.of(due.date().toString());
    return new DayRow(date.toString(), day, plus, Optional.of(due.provisional()));
  }

  static DayRow malformed(long length, @Nullable Integer plus) {
    return new DayRow(Discreet.stars(length), INVALID, plus, Optional.empty());
  }

  static DayRow unknown(LocalDate date, @Nullable Integer plus) {
    return new DayRow(date.toString(), UNKNOWN, plus, Optional.empty());
  }
}
