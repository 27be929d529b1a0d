package dev.yika.cli.status;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * One row of {@code yika window}.
 *
 * @param what the matter or the clock
 * @param asked the day or time asked about
 * @param now whether it is so at the present time, if that was given
 * @param from the first day or moment
 * @param until the last day, or the first moment after
 * @param next when it is possible next; empty for matters that happen once
 * @param source the rule, or the notice that goes before it
 * @param confidence how sure that is
 * @param provisional whether a later notice may change the answer
 * @param unknown why nothing else is known; empty for an answer
 */
record WindowAnswer(
    Cell what,
    String asked,
    Optional<Boolean> now,
    String from,
    String until,
    String next,
    String source,
    Confidence confidence,
    boolean provisional,
    Optional<DayAnswer> unknown) {

  private static final Wording UNKNOWN = new Wording("unknown", "未知");
  private static final Wording INVALID = new Wording("invalid", "格式错误");

  static final List<Column<WindowAnswer>> COLUMNS =
      List.of(
          Column.of("what", "事项", 12, WindowAnswer::what),
          Column.of("asked", "起点", 10, row -> Cell.of(row.asked)),
          Column.of("now", "此刻在时段内", 3, row -> Cell.of(row.now, Cell::of)),
          Column.of("from", "起始", 10, WindowAnswer::fromCell),
          Column.of("until", "截止", 10, row -> Cell.of(row.until)),
          Column.of("next", "下次可用", 10, row -> Cell.of(row.next)),
          Column.of("rule", "依据", 4, row -> row.known(Cell.of(row.source))),
          Column.of("confidence", "可信度", 11, row -> row.known(Cell.of(row.confidence))),
          Column.of("provisional", "暂定", 11, row -> row.known(Cell.of(row.provisional))));

  /** Returns an answer that no notice will change. */
  static WindowAnswer of(
      Cell what, String asked, Optional<Boolean> now, String from, String until, Rule rule) {
    return new WindowAnswer(
        what, asked, now, from, until, "", rule.id(), rule.confidence(), false, Optional.empty());
  }

  /** Returns a row for an unknown answer. */
  static WindowAnswer unknown(Cell what, String asked, DayAnswer why) {
    return new WindowAnswer(
        what,
        asked,
        Optional.empty(),
        "",
        "",
        "",
        why.rule().id(),
        why.confidence(),
        false,
        Optional.of(why));
  }

  WindowAnswer withNext(String moment) {
    return new WindowAnswer(
        what, asked, now, from, until, moment, source, confidence, provisional, unknown);
  }

  WindowAnswer withProvisional(boolean mayChange) {
    return new WindowAnswer(
        what, asked, now, from, until, next, source, confidence, mayChange, unknown);
  }

  /** Returns a row for a start that cannot be read. */
  static WindowAnswer malformed(Cell what, String stars) {
    return new WindowAnswer(
        what,
        stars,
        Optional.empty(),
        "INVALID",
        "",
        "",
        "",
        Confidence.LOW,
        false,
        Optional.empty());
  }

  boolean isMalformed() {
    return from.equals("INVALID");
  }

  private Cell fromCell() {
    if (isMalformed()) {
      return Cell.of("INVALID", INVALID);
    }
    return unknown.isPresent() ? Cell.of("UNKNOWN", UNKNOWN) : Cell.of(from);
  }

  private Cell known(Cell cell) {
    return unknown.isPresent() || isMalformed() ? Cell.empty() : cell;
  }
}
