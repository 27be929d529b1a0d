package dev.yika.protect.table;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row. A null or blank one is an empty text, since many databases and programs make
 * no difference; spaces at the end are those of a column of fixed length.
 */
record RowCells(String plain, String sealed, String fingerprint, String tail) {

  private static final CharMatcher SPACE = CharMatcher.is(' ');

  static RowCells of(List<@Nullable String> cells) {
    int first = cells.size() - 3; // a rotation does not read the plain column
    return new RowCells(
        first == 0 ? "" : text(cells.get(0)),
        text(cells.get(first)),
        text(cells.get(first + 1)),
        text(cells.get(first + 2)));
  }

  private static String text(@Nullable String cell) {
    return cell == null || cell.isBlank() ? "" : SPACE.trimTrailingFrom(cell);
  }
}
