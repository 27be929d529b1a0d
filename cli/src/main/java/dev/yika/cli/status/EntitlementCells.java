package dev.yika.cli.status;

import dev.yika.cli.row.Cell;
import dev.yika.status.entitlement.Benefit;
import dev.yika.status.entitlement.BenefitReason;
import dev.yika.status.recovery.Recovery;
import java.util.Optional;

/** The parts of an entitlement as cells of a row. */
public final class EntitlementCells {

  private EntitlementCells() {}

  /** Shows whether a benefit is granted. */
  public static Cell verdict(Benefit benefit) {
    return Cell.of(benefit.verdictCode(), benefit.verdictWording());
  }

  /** Shows how sure a benefit is; empty if it is not known. */
  public static Cell confidence(Benefit benefit) {
    return benefit.reason() == BenefitReason.NOT_KNOWN
        ? Cell.empty()
        : Cell.of(benefit.confidence());
  }

  /** Shows the days of a recovery; empty if there are none. */
  public static Cell window(Optional<Recovery> recovery) {
    return Cell.of(recovery.flatMap(Recovery::window), days -> Cell.of(days.toString()));
  }
}
