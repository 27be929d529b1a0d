package dev.yika.status.national;

import static com.google.common.base.Preconditions.checkArgument;

import dev.yika.core.region.RegionCode;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A payment of a resident for a year of insurance (居民医保缴费). It names no person.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param area the pooling area
 * @param year the year of insurance that was paid for
 * @param paidOn the day in China on which the payment arrived, in that year or the one before it
 * @param lapsedYears the years that were not paid before, 0 to 100; see {@link
 *     ResidentWait#countedYears}
 * @param repairedYears the years that were paid for to take months off the wait, 0 to 100
 * @param exemption why there is no wait, if so
 * @since 0.1.0
 */
public record ResidentPayment(
    RegionCode area,
    int year,
    LocalDate paidOn,
    int lapsedYears,
    int repairedYears,
    Exemption exemption) {

  /**
   * Makes a payment.
   *
   * @param area the pooling area
   * @param year the year of insurance that was paid for
   * @param paidOn the day on which the payment arrived
   * @param lapsedYears the years that were not paid before
   * @param repairedYears the years that were paid for to take months off the wait
   * @param exemption why there is no wait, if so
   * @throws IllegalArgumentException if the payment is made neither in the year nor in the one
   *     before it
   */
  public ResidentPayment {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(paidOn, "paidOn");
    Objects.requireNonNull(exemption, "exemption");
    checkArgument(
        paidOn.getYear() == year || paidOn.getYear() == year - 1,
        "the payment is made neither in the year nor in the one before it");
  }

  /**
   * Returns the payment of a member without a lapse or an exemption.
   *
   * @param area the pooling area
   * @param year the year of insurance that was paid for
   * @param paidOn the day on which the payment arrived
   * @return the payment
   * @throws IllegalArgumentException as the constructor
   */
  public static ResidentPayment of(RegionCode area, int year, LocalDate paidOn) {
    return new ResidentPayment(area, year, paidOn, 0, 0, Exemption.NONE);
  }

  /**
   * Returns this payment after lapsed years.
   *
   * @param years the years that were not paid, 0 to 100
   * @return a changed copy
   */
  public ResidentPayment withLapsedYears(int years) {
    return new ResidentPayment(area, year, paidOn, years, repairedYears, exemption);
  }

  /**
   * Returns this payment with repaired years.
   *
   * @param years the years that were paid for to take months off the wait, 0 to 100
   * @return a changed copy
   */
  public ResidentPayment withRepairedYears(int years) {
    return new ResidentPayment(area, year, paidOn, lapsedYears, years, exemption);
  }

  /**
   * Returns this payment of a kind of member.
   *
   * @param member the kind; newborns and assisted residents do not wait
   * @return a changed copy
   */
  public ResidentPayment with(MemberKind member) {
    return with(Exemption.of(member));
  }

  /**
   * Returns this payment after the employees' scheme.
   *
   * @param lastPaid the last month paid in that scheme
   * @return a changed copy, exempt if no more than 3 months lie between
   */
  public ResidentPayment afterEmployees(YearMonth lastPaid) {
    return with(Exemption.afterEmployees(lastPaid, paidOn));
  }

  private ResidentPayment with(Exemption other) {
    return new ResidentPayment(area, year, paidOn, lapsedYears, repairedYears, other);
  }
}
