package dev.yika.cli.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Rows as CSV of RFC 4180 with a header line; lines end with a line feed. */
final class CsvRows implements RowWriter {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("").get();

  private final WholeLines out;
  private final StringBuilder line = new StringBuilder();

  CsvRows(WholeLines out, List<? extends Column<?>> columns) {
    this.out = out;
    write(columns.stream().map(Column::id).toArray());
  }

  @Override
  public void row(List<? extends Cell> cells) {
    write(cells.stream().map(Cell::plain).toArray());
  }

  private void write(Object[] values) {
    line.setLength(0);
    try {
      FORMAT.printRecord(line, values);
    } catch (IOException e) {
      throw new UncheckedIOException("a builder takes everything", e);
    }
    out.line(line);
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
