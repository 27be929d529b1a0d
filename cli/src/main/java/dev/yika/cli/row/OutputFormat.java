package dev.yika.cli.row;

import java.util.List;
import java.util.Locale;

/** The forms in which results are written. */
public enum OutputFormat {
  /** Aligned columns for people. */
  TABLE {
    @Override
    public RowWriter writer(
        WholeLines out, List<? extends Column<?>> columns, Locale locale, Screen screen) {
      return new TableRows(out, columns, locale, screen);
    }
  },
  /** Comma-separated values with a header line. */
  CSV {
    @Override
    public RowWriter writer(
        WholeLines out, List<? extends Column<?>> columns, Locale locale, Screen screen) {
      return new CsvRows(out, columns);
    }
  },
  /** An array of objects. */
  JSON {
    @Override
    public RowWriter writer(
        WholeLines out, List<? extends Column<?>> columns, Locale locale, Screen screen) {
      return new JsonRows(out, columns);
    }
  },
  /** A picture of the table. */
  SVG {
    @Override
    public RowWriter writer(
        WholeLines out, List<? extends Column<?>> columns, Locale locale, Screen screen) {
      return new SvgRows(out, columns, locale);
    }
  };

  /**
   * Begins a result.
   *
   * @param out where it goes
   * @param columns the columns of every row
   * @param locale the language of a table or picture
   * @param screen the terminal that shows a table
   * @return a writer that has written the heads already
   */
  public abstract RowWriter writer(
      WholeLines out, List<? extends Column<?>> columns, Locale locale, Screen screen);

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
