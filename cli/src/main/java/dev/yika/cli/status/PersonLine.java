package dev.yika.cli.status;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import dev.yika.status.entitlement.Entitlement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A person of a file.
 *
 * @param line the line of the first event
 * @param person the name of the person in the file
 * @param answered the answer; empty if a line of this person cannot be read
 * @param error the problem of this person's lines
 */
record PersonLine(long line, String person, Optional<Answered> answered, Optional<String> error) {

  static final List<Column<PersonLine>> COLUMNS =
      List.of(
          Column.of("line", "行", 4, row -> Cell.of(row.line)),
          Column.of("person", "人员", 8, row -> Cell.of(row.shown())),
          Column.of("status", "状态", 9, row -> row.of(answer -> Cell.of(answer.status()))),
          Column.of(
              "pooled",
              "统筹",
              7,
              row -> row.of(answer -> EntitlementCells.verdict(answer.pooledFund()))),
          Column.of(
              "account",
              "账户",
              7,
              row -> row.of(answer -> EntitlementCells.verdict(answer.account()))),
          Column.of(
              "suspended",
              "暂停日",
              10,
              row ->
                  row.of(
                      answer -> Cell.of(answer.suspendedFrom(), day -> Cell.of(day.toString())))),
          Column.of(
              "recovers",
              "恢复",
              10,
              row -> row.of(answer -> EntitlementCells.window(answer.recovery()))),
          new Column<>(
              "if_paid",
              new Wording("if paid", "若今日补清则恢复"),
              10,
              row -> row.of(answer -> EntitlementCells.window(answer.recoveryIfPaid()))),
          Column.of(
              "confidence",
              "可信度",
              10,
              row -> row.of(answer -> EntitlementCells.confidence(answer.pooledFund()))),
          Column.of("doubts", "存疑数", 6, row -> row.of(answer -> Cell.of(answer.doubts().size()))),
          Column.of("error", "错误", 5, row -> Cell.of(row.error, Cell::of)));

  /** Tests whether there is an answer, and one that rests on everything that was given. */
  boolean isSure() {
    return answered.filter(Answered::isSure).isPresent();
  }

  /** Returns the last characters of the person's name in the file. */
  String shown() {
    return Discreet.tail(person);
  }

  private Cell of(Function<Entitlement, Cell> cell) {
    return Cell.of(answered, each -> cell.apply(each.entitlement()));
  }
}
