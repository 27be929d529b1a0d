package dev.yika.status.platform;

import dev.yika.core.region.RegionCode;
import dev.yika.status.platform.code.CodeTable;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.InsuranceKind;
import dev.yika.status.platform.code.InsuranceState;
import dev.yika.status.platform.code.PlatformCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One insurance of one person, as the answer to {@code 1101} has it in {@code insuinfo} (参保信息),
 * such as {@code insutype 310}, {@code psn_insu_stas 1}, {@code psn_insu_date 2020-07-01}.
 *
 * <p>Fields are read by these rules:
 *
 * <ol>
 *   <li>A field that is missing, null, empty or holds spaces alone is empty; only {@code insutype}
 *       has to be there. Without {@code psn_insu_stas} the row is read, and its code is blank.
 *   <li>A text above 64 characters is refused unread.
 *   <li>Codes are kept as they came. Spaces around dates, amounts and areas are left out.
 *   <li>A date is {@code yyyy-MM-dd}, alone or followed by a space or {@code T}, {@code HH:mm:ss},
 *       up to nine decimals, and an offset such as {@code Z} or {@code +0800}. Without an offset
 *       the time is one of China; with one, the day is that in China.
 *   <li>A balance is in yuan, without exponent and separators of thousands; it may be negative.
 *   <li>{@code psn_clct_stas}, {@code clct_flag} and {@code psn_chg_type} are no part of the row
 *       and are refused in it unless they are blank: read them with {@link CoverageEvidence#from}.
 * </ol>
 *
 * <table>
 * <caption>What is read of a date</caption>
 * <tr><th>text</th><th>date</th></tr>
 * <tr><td>{@code 2026-08-01}, {@code 2026-08-01 00:00:00}</td><td>2026-08-01</td></tr>
 * <tr><td>{@code 2026-07-31T16:00:00.000Z}</td><td>2026-08-01</td></tr>
 * <tr><td>{@code 2026-02-31}, {@code 0000-00-00}</td><td>refused: no such date</td></tr>
 * <tr><td>{@code 20260801}, {@code 2026/8/1}, {@code null} as text</td><td>refused: form</td></tr>
 * </table>
 *
 * <p><b>Not checked</b>: whether the area exists and whether the dates fit each other; see {@link
 * CoverageSnapshot#reading}. The name of the employer ({@code emp_name}) is not read at all.
 *
 * <p>This record is immutable and thread-safe. Its {@code toString} shows the two codes, neither
 * the balance nor a date.
 *
 * @param insurance which insurance it is, {@code insutype}
 * @param state how the person stands in it, {@code psn_insu_stas}
 * @param personType the code of the kind of person as it came, {@code psn_type}
 * @param enrolledOn since when the person is enrolled, {@code psn_insu_date}
 * @param pausedOn since when the enrollment rests, {@code paus_insu_date}
 * @param area the pooling area, {@code insuplc_admdvs}
 * @param balance the account balance in yuan with two decimals, {@code balc}
 * @since 0.1.0
 */
public record InsuranceRow(
    PlatformCode<InsuranceKind> insurance,
    PlatformCode<InsuranceState> state,
    Optional<String> personType,
    Optional<LocalDate> enrolledOn,
    Optional<LocalDate> pausedOn,
    Optional<RegionCode> area,
    Optional<BigDecimal> balance) {

  /**
   * Makes a row of its parts.
   *
   * @param insurance which insurance it is
   * @param state how the person stands in it
   * @param personType the code of the kind of person
   * @param enrolledOn since when the person is enrolled
   * @param pausedOn since when the enrollment rests
   * @param area the pooling area
   * @param balance the account balance in yuan
   * @throws IllegalArgumentException if the balance has more than two decimals that are not zero
   */
  public InsuranceRow {
    Objects.requireNonNull(insurance, "insurance");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(personType, "personType");
    Objects.requireNonNull(enrolledOn, "enrolledOn");
    Objects.requireNonNull(pausedOn, "pausedOn");
    Objects.requireNonNull(area, "area");
    balance = Objects.requireNonNull(balance, "balance").map(InsuranceRow::inFen);
  }

  /** Makes equal balances equal: 12.5 and 12.50 are one amount. */
  private static BigDecimal inFen(BigDecimal yuan) {
    try {
      return yuan.setScale(2, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("a balance has at most two decimals", e);
    }
  }

  /**
   * Reads a row of the national platform.
   *
   * @param fields the texts by the names of the fields, as they were sent
   * @return the row
   * @throws RowException if a field breaks a rule
   */
  public static InsuranceRow from(Map<String, String> fields) {
    return from(fields, CodeTables.PSN_INSU_STAS);
  }

  /**
   * Reads a row of a place whose states are coded in another way.
   *
   * @param fields the texts by the names of the fields of the national platform
   * @param states the table of the states, such as {@link CodeTables#AAC008_Q}
   * @return the row
   * @throws RowException if a field breaks a rule
   */
  public static InsuranceRow from(Map<String, String> fields, CodeTable<InsuranceState> states) {
    Objects.requireNonNull(states, "states");
    Fields read = new Fields(fields);
    String insurance = read.required("insutype");
    String state = read.verbatim("psn_insu_stas");
    String personType = read.verbatim("psn_type");
    Optional<LocalDate> enrolledOn = read.date("psn_insu_date");
    Optional<LocalDate> pausedOn = read.date("paus_insu_date");
    Optional<RegionCode> area = read.area("insuplc_admdvs");
    Optional<BigDecimal> balance = read.amount("balc");
    read.refuseEvidence(CoverageEvidence.fieldNames());
    read.refuseIfWrong();
    return new InsuranceRow(
        CodeTables.INSUTYPE.read(insurance),
        states.read(state),
        Optional.of(personType).filter(code -> !Fields.isBlank(code)),
        enrolledOn,
        pausedOn,
        area,
        balance);
  }

  /** Returns the two codes in words. */
  @Override
  public String toString() {
    return "InsuranceRow[" + insurance + ", " + state + "]";
  }
}
