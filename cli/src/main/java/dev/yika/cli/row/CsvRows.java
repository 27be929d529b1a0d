package dev.yika.cli.row;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Rows as CSV of RFC 4180 with a header line; lines end with a line feed. */
final class CsvRows implements RowWriter {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final WholeLines out;

  CsvRows(WholeLines out, List<? extends Column<?>> columns) {
    this.out = out;
    out.line(FORMAT.format(columns.stream().map(Column::id).toArray()));
  }

  @Override
  public void row(List<? extends Cell> cells) {
    out.line(FORMAT.format(cells.stream().map(Cell::plain).toArray()));
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {
    out.flush();
  }
}
