package dev.yika.status.enrollment;

import dev.yika.core.region.RegionCode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state on why nothing is due.
 *
 * @param pause why contributions are paused; null if they are not
 * @param destination where the relation goes or has gone; null without a transfer
 * @param lastDue the last month that was due before the pause or the transfer, whichever came first
 */
record Halt(
    @Nullable PauseReason pause, @Nullable RegionCode destination, @Nullable YearMonth lastDue) {

  static final Halt NONE = new Halt(null, null, null);

  Halt transferring(@Nullable RegionCode to, YearMonth month) {
    return new Halt(pause, to, lastDue == null ? month : lastDue);
  }

  /** Returns what is left when a transfer is withdrawn: the pause before it, if there was one. */
  Halt withoutTransfer() {
    return pause == null ? NONE : new Halt(pause, null, lastDue);
  }
}
