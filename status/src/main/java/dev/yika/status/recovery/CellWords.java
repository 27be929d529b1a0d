package dev.yika.status.recovery;

import com.google.common.base.Ascii;
import dev.yika.core.input.TableRow;

/** The words of the policy table for constants. */
final class CellWords {

  /** A recovery of months that cannot be made up. */
  static final String NO_MAKE_UP = "none";

  /** A recovery of members who count as newly enrolled. */
  static final String NEWCOMER = "newcomer";

  private CellWords() {}

  static String recover(Outcome outcome) {
    return switch (outcome.kind()) {
      case DAYS -> outcome.timing().orElseThrow().toString();
      case NEWCOMER -> NEWCOMER;
      case NONE -> NO_MAKE_UP;
      case NOT_STATED -> TableRow.NONE;
    };
  }

  /** Returns the word of a constant that the table names as the code does. */
  static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name());
  }

  static String of(MonthCount count) {
    return count == MonthCount.NOT_STATED ? TableRow.NONE : Ascii.toLowerCase(count.name());
  }

  static String of(LateFee fee) {
    return switch (fee) {
      case NEEDED -> "yes";
      case NOT_NEEDED -> "no";
      case NOT_STATED -> TableRow.NONE;
    };
  }

  static String of(GapReimbursement reimbursement) {
    return switch (reimbursement) {
      case YES -> "yes";
      case NO -> "no";
      case WITHIN_TERM -> "term";
      case CAPPED -> "cap";
      case NOT_STATED -> TableRow.NONE;
    };
  }
}
