package dev.yika.cli.masking;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.line.Line;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The rows of masked numbers, and of the one that is revealed. */
final class MaskRows {

  private static final Column LINE = new Column("line", "line", "行", 4);
  private static final Column KIND = new Column("kind", "kind", "种类", 11);
  private static final Column VIEW = new Column("view", "view", "可见程度", 7);
  private static final Column MASKED = new Column("masked", "masked", "掩码", 18);
  private static final Column NUMBER = new Column("number", "number", "号码", 18);
  private static final Column CANDIDATES = new Column("candidates", "candidates", "剩余候选数", 10);

  /** The columns of a number that is revealed. */
  static final List<Column> REVEALED = List.of(LINE, KIND, VIEW, NUMBER);

  private final ViewTable views;
  private final Function<IdentifierKind, View> decision;
  private final Optional<RemainingCandidates> candidates;
  private final Locale locale;

  /**
   * Masks by a decision.
   *
   * @param views the positions that a view shows
   * @param decision how much is shown of a kind; no mask shows more than the ends
   * @param candidates counts the numbers that a masked text can stand for; empty for no count
   * @param locale the language of kinds and views
   */
  MaskRows(
      ViewTable views,
      Function<IdentifierKind, View> decision,
      Optional<RemainingCandidates> candidates,
      Locale locale) {
    this.views = views;
    this.decision = decision;
    this.candidates = candidates;
    this.locale = locale;
  }

  List<Column> columns() {
    return candidates.isPresent()
        ? List.of(LINE, KIND, VIEW, MASKED, CANDIDATES)
        : List.of(LINE, KIND, VIEW, MASKED);
  }

  /** Returns the row of a text; of no kind, nothing is shown. */
  List<Cell> row(Line line, Optional<IdentifierKind> kind) {
    View view = kind.map(decision).orElse(View.NOTHING).least(View.ENDS);
    String masked =
        line.isCut()
            ? Discreet.stars(line.length())
            : views.mask(kind.orElse(IdentifierKind.CREDENTIAL_TOKEN), line.text(), view);
    List<Cell> cells = new ArrayList<>(beginning(line, kind, view, locale));
    cells.add(Cell.of(masked));
    candidates.ifPresent(
        each -> cells.add(kind.map(one -> count(each, one, masked)).orElse(Cell.empty())));
    return cells;
  }

  private static Cell count(RemainingCandidates all, IdentifierKind kind, String masked) {
    return all.count(kind, masked).map(count -> Cell.of(count.toString())).orElse(Cell.empty());
  }

  /** Returns the row of a number that is shown as it is. */
  static List<Cell> revealed(Line line, IdentifierKind kind, String number, Locale locale) {
    List<Cell> cells = new ArrayList<>(beginning(line, Optional.of(kind), View.FULL, locale));
    cells.add(Cell.of(number));
    return cells;
  }

  private static List<Cell> beginning(
      Line line, Optional<IdentifierKind> kind, View view, Locale locale) {
    return List.of(
        Cell.of(line.number()),
        kind.map(one -> Cell.of(one.id(), one.label(locale))).orElse(Cell.empty()),
        Cell.of(view.id(), view.label(locale)));
  }
}
