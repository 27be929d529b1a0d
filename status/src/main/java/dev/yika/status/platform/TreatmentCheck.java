package dev.yika.status.platform;

import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.platform.code.TreatmentFlag;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One fund and whether it pays for a person, a row of the answer to {@code 2001} (待遇检查), such as
 * {@code fund_pay_type 310100}, {@code trt_enjymnt_flag 1}. There is one row for each fund.
 *
 * <p>Decided on {@code trt_enjymnt_flag} alone: 1 is yes, 0 is no, anything else is unknown, and
 * then neither {@link #isEnjoyed} nor {@link #isRefused} holds. {@code trt_chk_rslt} is free text
 * for people: it is never looked into, and {@code toString} leaves it out.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param fund the code of the fund as it came, {@code fund_pay_type}
 * @param flag whether the fund pays, {@code trt_enjymnt_flag}
 * @param remark the remark of the platform, {@code trt_chk_rslt}
 * @since 0.1.0
 */
public record TreatmentCheck(
    String fund, PlatformCode<TreatmentFlag> flag, Optional<String> remark) {

  /**
   * Keeps the parts.
   *
   * @param fund the code of the fund
   * @param flag whether the fund pays
   * @param remark the remark of the platform
   */
  public TreatmentCheck {
    Objects.requireNonNull(fund, "fund");
    Objects.requireNonNull(flag, "flag");
    Objects.requireNonNull(remark, "remark");
  }

  /**
   * Reads a row. The fund has to be there; a missing flag is blank, thus unknown.
   *
   * @param fields the values by the names of the fields, as they were parsed
   * @return the row
   * @throws RowException if the fund is missing or above 64 characters, or the remark above 2,000
   */
  public static TreatmentCheck from(Map<String, ?> fields) {
    Fields read = new Fields(fields);
    String fund = read.requiredCode("fund_pay_type");
    String flag = read.code("trt_enjymnt_flag");
    String remark = read.freeText("trt_chk_rslt");
    read.refuseIfWrong();
    return new TreatmentCheck(
        fund,
        CodeTables.standard().treatmentFlags().read(flag),
        Optional.of(remark).filter(text -> !Fields.isBlank(text)));
  }

  /**
   * Returns whether the platform says that the fund pays.
   *
   * @return true for 1; false for 0 and for whatever is unknown
   */
  public boolean isEnjoyed() {
    return flag.is(TreatmentFlag.ENJOYED);
  }

  /**
   * Returns whether the platform says that the fund does not pay.
   *
   * @return true for 0; false for 1 and for whatever is unknown
   */
  public boolean isRefused() {
    return flag.is(TreatmentFlag.NOT_ENJOYED);
  }

  /** Returns the flag in words, without the remark. */
  @Override
  public String toString() {
    return "TreatmentCheck[" + flag + "]";
  }
}
