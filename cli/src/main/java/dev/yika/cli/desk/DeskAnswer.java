package dev.yika.cli.desk;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.status.entitlement.Verdict;
import dev.yika.status.member.InsuranceStatus;
import java.util.List;
import java.util.Locale;

/**
 * The row that answers a visit.
 *
 * @param isAnswered whether the visit could be read and its number is valid
 * @param cells a cell for each of {@link #COLUMNS}
 * @param doubts what does not fit together, in words
 */
record DeskAnswer(boolean isAnswered, List<Cell> cells, List<String> doubts) {

  static final List<Column> COLUMNS =
      List.of(
          new Column("visit", "visit", "就诊", 5),
          new Column("card", "card", "卡号", 16),
          new Column("region", "region", "区划", 18),
          new Column("status", "status", "状态", 9),
          new Column("pooled", "pooled", "统筹", 7),
          new Column("account", "account", "账户", 7),
          new Column("recovers", "recovers", "恢复", 10),
          new Column("if_paid", "if paid", "若今日补清则恢复", 10),
          new Column("confidence", "confidence", "可信度", 10),
          new Column("doubts", "doubts", "存疑", 6),
          new Column("message", "tell the member", "告知参保人", 40));

  static DeskAnswer of(List<Cell> cells, List<String> doubts) {
    return new DeskAnswer(true, cells, doubts);
  }

  /** Answers a visit of which nothing can be said. */
  static DeskAnswer refused(Cell visit, String stars, String why, Locale locale) {
    Cell unknown = Cell.of(Verdict.UNKNOWN.name(), Verdict.UNKNOWN.label(locale));
    InsuranceStatus status = InsuranceStatus.UNKNOWN;
    return new DeskAnswer(
        false,
        List.of(
            visit,
            Cell.of(stars),
            Cell.empty(),
            Cell.of(status.name(), status.label(locale)),
            unknown,
            unknown,
            Cell.empty(),
            Cell.empty(),
            Cell.empty(),
            Cell.empty(),
            Cell.of(why)),
        List.of());
  }
}
