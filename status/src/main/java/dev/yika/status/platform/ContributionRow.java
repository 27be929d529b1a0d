package dev.yika.status.platform;

import dev.yika.core.region.RegionCode;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.InsuranceKind;
import dev.yika.status.platform.code.PaidFlag;
import dev.yika.status.platform.code.PlatformCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One contribution of one person, a row of the answer to {@code 90100} (缴费查询), such as {@code
 * insutype 310}, {@code clct_flag 1}, {@code accrym_begn 202607}, {@code accrym_end 202607}, {@code
 * clct_time 2026-07-15 00:00:00}.
 *
 * <p>Values, dates and areas are read as by {@link InsuranceRow}; nothing refuses the row. A month
 * is {@code yyyyMM}, 190001 to 209912. The row is a refund if a field whose name ends with {@code
 * amt} is negative. Confidence: low; the interface of one province.
 *
 * <p>This record is immutable and thread-safe. Its {@code toString} shows the two codes.
 *
 * @param area the pooling area (统筹区), {@code poolarea_no}
 * @param insurance the insurance, {@code insutype}
 * @param type the code of the kind of contribution as it came, {@code clct_type}; nothing decides
 *     by it
 * @param paid whether it arrived, {@code clct_flag}
 * @param months the months it is for, {@code accrym_begn} to {@code accrym_end} inclusive,
 *     ascending, at most 600; empty if the period cannot be read
 * @param arrivedOn the day on which it arrived, {@code clct_time}
 * @param isRefund whether an amount is negative
 * @param problems the fields that could not be read
 * @since 0.1.0
 */
public record ContributionRow(
    Optional<RegionCode> area,
    PlatformCode<InsuranceKind> insurance,
    Optional<String> type,
    PlatformCode<PaidFlag> paid,
    List<YearMonth> months,
    Optional<LocalDate> arrivedOn,
    boolean isRefund,
    List<FieldProblem> problems) {

  /**
   * Makes a row of its parts.
   *
   * @param area the pooling area
   * @param insurance the insurance
   * @param type the code of the kind of contribution
   * @param paid whether it arrived
   * @param months the months it is for
   * @param arrivedOn the day on which it arrived
   * @param isRefund whether an amount is negative
   * @param problems the fields that could not be read
   */
  public ContributionRow {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(insurance, "insurance");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(paid, "paid");
    months = List.copyOf(months);
    Objects.requireNonNull(arrivedOn, "arrivedOn");
    problems = List.copyOf(problems);
  }

  /**
   * Reads a row with the standard codes.
   *
   * @param fields the values by the names of the fields, as they were parsed
   * @return the row
   */
  public static ContributionRow from(Map<String, ?> fields) {
    return from(fields, CodeTables.standard());
  }

  /**
   * Reads a row of a place that has codes of its own.
   *
   * @param fields the values by the names of the fields
   * @param tables the codes
   * @return the row
   */
  public static ContributionRow from(Map<String, ?> fields, CodeTables tables) {
    Objects.requireNonNull(tables, "tables");
    Fields read = new Fields(fields);
    String insurance = read.requiredCode("insutype");
    return new ContributionRow(
        read.area("poolarea_no"),
        tables.insurances().read(insurance),
        Optional.of(read.code("clct_type")).filter(code -> !Fields.isBlank(code)),
        tables.paidFlags().read(read.code("clct_flag")),
        read.months("accrym_begn", "accrym_end"),
        read.date("clct_time"),
        read.isAnyNegative("amt"),
        read.problems());
  }

  /**
   * Returns the basic scheme that this row is about.
   *
   * @return empty for insurances beside the basic one, and for unknown ones
   */
  public Optional<InsuranceScheme> scheme() {
    return insurance.meaning().flatMap(InsuranceKind::basicScheme);
  }

  /** Returns the two codes in words. */
  @Override
  public String toString() {
    return "ContributionRow[" + insurance + ", " + paid + "]";
  }
}
