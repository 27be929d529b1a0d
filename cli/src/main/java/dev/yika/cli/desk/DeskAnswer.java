package dev.yika.cli.desk;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.cli.status.EntitlementCells;
import dev.yika.core.result.Wording;
import dev.yika.status.entitlement.Entitlement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The row that answers a visit.
 *
 * @param line the line of the file
 * @param visit the id of the visit in the file
 * @param card the masked number
 * @param region the region of the number
 * @param entitlement what the insurance pays; empty if the visit could not be read
 * @param doubts the doubts in words
 * @param error why the visit could not be read
 * @param message the message for the member
 */
record DeskAnswer(
    long line,
    String visit,
    String card,
    String region,
    Optional<Entitlement> entitlement,
    List<String> doubts,
    Optional<String> error,
    String message) {

  static final List<Column<DeskAnswer>> COLUMNS =
      List.of(
          Column.<DeskAnswer>of("line", "行", 4, row -> Cell.of(row.line)).minor(),
          Column.of("visit", "就诊号", 5, row -> Cell.of(row.visit)),
          Column.of("card", "卡号", 16, row -> Cell.of(row.card)),
          Column.<DeskAnswer>of("region", "区划", 18, row -> Cell.of(row.region)).minor(),
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
          Column.of("recovers", "恢复", 10, row -> row.of(DeskAnswer::recovers)),
          new Column<>(
              "if_paid",
              new Wording("if paid", "若今日补清则恢复"),
              10,
              row -> row.of(answer -> EntitlementCells.window(answer.recoveryIfPaid()))),
          Column.<DeskAnswer>of(
                  "confidence",
                  "可信度",
                  10,
                  row -> row.of(answer -> EntitlementCells.confidence(answer.pooledFund())))
              .minor(),
          Column.of("doubts", "存疑数", 6, DeskAnswer::doubtsCell).minor(),
          Column.of("error", "错误", 5, row -> Cell.of(row.error, Cell::of)),
          new Column<>(
              "message",
              new Wording("message for the member", "告知参保人"),
              40,
              row -> Cell.of(row.message)));

  /** Answers a visit that cannot be read. */
  static DeskAnswer refused(long line, String visit, String stars, String why) {
    return new DeskAnswer(
        line, visit, stars, "", Optional.empty(), List.of(), Optional.of(why), "");
  }

  private Cell of(Function<Entitlement, Cell> cell) {
    return Cell.of(entitlement, cell);
  }

  private static Cell recovers(Entitlement answer) {
    return EntitlementCells.window(
        answer.recovery().filter(awaited -> answer.suspendedFrom().isPresent()));
  }

  private Cell doubtsCell() {
    String count = doubts.isEmpty() ? "" : Integer.toString(doubts.size());
    return Cell.of(String.join("; ", doubts), new Wording(count, count));
  }
}
