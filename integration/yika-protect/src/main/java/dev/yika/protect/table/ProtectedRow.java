package dev.yika.protect.table;

import static com.google.common.base.MoreObjects.firstNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.protect.Opened;
import dev.yika.protect.ProtectedColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the three protected columns of a row hold together.
 *
 * @param number the number on which the sealed text and a fingerprint of one of the keys agree;
 *     null if there is none
 * @param problem what does not fit; null if all fits, or all is empty. A problem beside a number is
 *     mended by writing the three columns anew.
 * @param missing the name of a missing key or cipher, else an empty text
 */
record ProtectedRow<T extends Identifier>(
    @Nullable T number, ClosedRow.@Nullable Reason problem, String missing) {

  static <T extends Identifier> ProtectedRow<T> of(ProtectedColumn<T> column, RowCells cells) {
    if (cells.sealed().isEmpty()) {
      return ofNoNumber(
          !cells.fingerprint().isEmpty()
              ? ClosedRow.Reason.FINGERPRINT_DIFFERS
              : cells.tail().isEmpty() ? null : ClosedRow.Reason.TAIL_DIFFERS);
    }
    Opened<T> opened = column.open(cells.sealed());
    if (opened instanceof Opened.Closed<T> closed) {
      return new ProtectedRow<>(
          null, ClosedRow.Reason.of(closed.reason()), closed.missing().orElse(""));
    }
    T number = opened.orElseThrow();
    List<String> fingerprints = column.fingerprints(number);
    if (!fingerprints.contains(cells.fingerprint())) {
      return ofNoNumber(ClosedRow.Reason.FINGERPRINT_DIFFERS);
    }
    return new ProtectedRow<>(number, problem(column, number, cells), "");
  }

  private static <T extends Identifier> ProtectedRow<T> ofNoNumber(
      ClosedRow.@Nullable Reason problem) {
    return new ProtectedRow<>(null, problem, "");
  }

  private static <T extends Identifier> ClosedRow.@Nullable Reason problem(
      ProtectedColumn<T> column, T number, RowCells cells) {
    if (!keyOf(cells.sealed()).equals(keyOf(cells.fingerprint()))) {
      return ClosedRow.Reason.FINGERPRINT_DIFFERS;
    }
    return column.tail(number).equals(cells.tail()) ? null : ClosedRow.Reason.TAIL_DIFFERS;
  }

  private static String keyOf(String text) {
    return text.substring(0, text.indexOf('.'));
  }

  boolean isEmpty() {
    return number == null && problem == null;
  }

  /** Returns the step that leaves the row as it is, with the problem or another one. */
  TableWalk.Step closed(ClosedRow.Reason otherwise) {
    return new TableWalk.Step.Closed(firstNonNull(problem, otherwise), missing);
  }
}
