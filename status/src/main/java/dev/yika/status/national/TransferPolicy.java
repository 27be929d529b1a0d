package dev.yika.status.national;

import dev.yika.status.rule.Confidence;
import java.util.Objects;

/**
 * How an area treats the gap of a member who moves there or changes the scheme (转移接续待遇衔接), a row of
 * the table of transfers.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param limitMonths the longest gap without a wait if it is made up, 0 to 120 months
 * @param nextMonthWithoutGap whether benefits without any gap begin the month after the payment and
 *     not in its month; the area that is left pays until then
 * @param longestWait the longest wait after a longer gap, 0 to 120 months
 * @param confidence the confidence of the row
 * @param document the document or a description of it
 * @since 0.1.0
 */
public record TransferPolicy(
    int limitMonths,
    boolean nextMonthWithoutGap,
    int longestWait,
    Confidence confidence,
    String document) {

  /**
   * Makes a policy.
   *
   * @param limitMonths the longest gap without a wait if it is made up
   * @param nextMonthWithoutGap whether benefits without any gap begin the month after the payment
   * @param longestWait the longest wait after a longer gap
   * @param confidence the confidence of the row
   * @param document the document or a description of it
   */
  public TransferPolicy {
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(document, "document");
  }
}
