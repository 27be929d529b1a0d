package dev.yika.cli.masking;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of masked numbers, and of the one that is revealed. */
final class MaskRows {

  private static final Column<MaskedLine> LINE =
      Column.of("line", "行", 4, row -> Cell.of(row.line));
  private static final Column<MaskedLine> COLUMN =
      Column.of("column", "列", 8, row -> Cell.of(Discreet.text(row.column)));
  private static final Column<MaskedLine> KIND =
      Column.of(
          "kind", "种类", 11, row -> Cell.of(row.kind, kind -> Cell.of(kind.id(), kind.wording())));
  private static final Column<MaskedLine> VIEW =
      Column.of("view", "可见程度", 7, row -> Cell.of(row.view.id(), row.view.wording()));
  private static final Column<MaskedLine> MASKED =
      Column.of("masked", "脱敏结果", 18, row -> Cell.of(row.text));
  private static final Column<MaskedLine> NUMBER =
      Column.of("number", "号码", 18, row -> Cell.of(row.text));
  private static final Column<MaskedLine> CANDIDATES =
      Column.of("candidates", "剩余候选数", 10, row -> Cell.of(row.candidates, Cell::of));

  /** No number is longer. */
  private static final int LONGEST = 64;

  /** The columns of a number that is revealed. */
  static final List<Column<MaskedLine>> REVEALED = List.of(LINE, KIND, VIEW, NUMBER);

  /**
   * A number of the input.
   *
   * @param line its line
   * @param column the head of its column; empty in a list
   * @param kind its kind; empty if it is of none
   * @param view how much is shown
   * @param text the number as far as it is shown
   * @param candidates how many numbers it can be
   */
  record MaskedLine(
      long line,
      String column,
      Optional<IdentifierKind> kind,
      View view,
      String text,
      Optional<String> candidates) {}

  private final ViewTable views;
  private final Function<IdentifierKind, View> decision;
  private final Optional<RemainingCandidates> candidates;

  /**
   * Masks by a decision.
   *
   * @param views the positions that a view shows
   * @param decision how much is shown of a kind; no mask shows more than the ends
   * @param candidates counts the numbers that a masked text can stand for; empty for no count
   */
  MaskRows(
      ViewTable views,
      Function<IdentifierKind, View> decision,
      Optional<RemainingCandidates> candidates) {
    this.views = views;
    this.decision = decision;
    this.candidates = candidates;
  }

  /** Returns the columns of the numbers of a list, or of a table. */
  List<Column<MaskedLine>> columns(boolean isTable) {
    List<Column<MaskedLine>> columns = new ArrayList<>(List.of(LINE, KIND, VIEW, MASKED));
    if (isTable) {
      columns.add(1, COLUMN);
    }
    if (candidates.isPresent()) {
      columns.add(CANDIDATES);
    }
    return columns;
  }

  /** Returns the row of a text; of no kind, nothing is shown. */
  MaskedLine row(long line, String column, String text, Optional<IdentifierKind> kind) {
    View view = kind.map(decision).orElse(View.NOTHING).least(View.ENDS);
    String masked =
        text.length() > LONGEST
            ? Discreet.stars(text.length())
            : views.mask(kind.orElse(IdentifierKind.CREDENTIAL_TOKEN), text, view);
    Optional<String> left =
        candidates.flatMap(
            all -> kind.flatMap(one -> all.count(one, masked)).map(Object::toString));
    return new MaskedLine(line, column, kind, view, masked, left);
  }

  /** Returns the row of a cell that cannot be read. */
  static MaskedLine broken(long line, String column, long length) {
    String stars = Discreet.stars(length);
    return new MaskedLine(line, column, Optional.empty(), View.NOTHING, stars, Optional.empty());
  }

  /** Returns the row of a number that is shown as it is. */
  static MaskedLine revealed(long line, IdentifierKind kind, String number) {
    return new MaskedLine(line, "", Optional.of(kind), View.FULL, number, Optional.empty());
  }
}
