package dev.yika.protect.table;

/**
 * Thrown where the column that a layout names as primary key is none: two rows have one value, or a
 * row has none. A walk would write the number of one row into another, so it writes nothing then.
 *
 * @since 0.1.0
 */
public final class NoPrimaryKeyException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  NoPrimaryKeyException(TableLayout layout) {
    super(
        layout.table()
            + "."
            + layout.id()
            + " is no primary key: two rows have one value, or a row has none");
  }
}
