package dev.yika.protect.table;

/**
 * How far the work on a table is (进度).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param seen the rows walked over, 0 or more
 * @param changed the rows written by this run
 * @param closed the rows left alone because they cannot be read: a key is missing, or the text is
 *     no number
 * @param total the rows of the table when the run began
 * @since 0.1.0
 */
public record Progress(long seen, long changed, long closed, long total) {

  Progress plus(long seen, long changed, long closed) {
    return new Progress(this.seen + seen, this.changed + changed, this.closed + closed, total);
  }
}
