package dev.yika.protect.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The progress of the work on a table (进度).
 *
 * <p>This record is immutable and thread-safe. Its text shows no digit of a number, see {@link
 * ClosedRow}.
 *
 * @param seen the rows walked over, 0 or more
 * @param changed the rows written by this run
 * @param closed the rows left as they are although they need something
 * @param total the rows of the table when the run began
 * @param closedRows the first of the closed rows, 100 at most; unmodifiable
 * @since 0.1.0
 */
public record Progress(
    long seen, long changed, long closed, long total, List<ClosedRow> closedRows) {

  private static final int MOST_ROWS = 100;

  /**
   * Keeps the counts.
   *
   * @param seen the rows walked over
   * @param changed the rows written by this run
   * @param closed the rows left as they are
   * @param total the rows of the table
   * @param closedRows the first of the closed rows
   */
  public Progress {
    closedRows = List.copyOf(closedRows);
  }

  static Progress ofTotal(long total) {
    return new Progress(0, 0, 0, total, List.of());
  }

  Progress plusSeen(long rows) {
    return new Progress(seen + rows, changed, closed, total, closedRows);
  }

  Progress plusChanged(long rows) {
    return new Progress(seen, changed + rows, closed, total, closedRows);
  }

  Progress plusClosed(ClosedRow row) {
    List<ClosedRow> rows =
        closedRows.size() == MOST_ROWS
            ? closedRows
            : ImmutableList.<ClosedRow>builder().addAll(closedRows).add(row).build();
    return new Progress(seen, changed, closed + 1, total, rows);
  }
}
