package dev.yika.cli.status;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of {@code yika window}.
 *
 * @param what the matter or the clock
 * @param asked the day or time asked about
 * @param now whether it is so at the present time, if that was told
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

  static final List<Column> COLUMNS =
      List.of(
          new Column("what", "what", "事项", 12),
          new Column("asked", "asked", "起点", 10),
          new Column("now", "now", "现在", 3),
          new Column("from", "from", "自", 10),
          new Column("until", "until", "至", 10),
          new Column("next", "next", "下次可用", 10),
          new Column("rule", "rule", "依据", 4),
          new Column("confidence", "confidence", "可信度", 11),
          new Column("provisional", "provisional", "暂定", 11));

  /** Returns an answer that no notice will change. */
  static WindowAnswer of(
      Cell what, String asked, Optional<Boolean> now, String from, String until, Rule rule) {
    return new WindowAnswer(
        what, asked, now, from, until, "", rule.id(), rule.confidence(), false, Optional.empty());
  }

  /** Returns a row that says that nothing is known. */
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

  /** Returns the row of a question without an answer. */
  static List<Cell> refusal(WindowMatter matter, String asked, String why, Locale locale) {
    return refusal(Cell.of(matter.name(), matter.label(locale)), asked, why);
  }

  private static List<Cell> refusal(Cell what, String asked, String why) {
    Cell none = Cell.empty();
    return List.of(what, Cell.of(asked), none, Cell.of(why), none, none, none, none, none);
  }

  List<Cell> row(Locale locale) {
    if (unknown.isPresent()) {
      return refusal(what, asked, "UNKNOWN");
    }
    return List.of(
        what,
        Cell.of(asked),
        now.map(Cell::of).orElseGet(Cell::empty),
        Cell.of(from),
        Cell.of(until),
        Cell.of(next),
        Cell.of(source),
        Cell.of(confidence.name(), confidence.label(locale)),
        Cell.of(provisional));
  }
}
