package dev.yika.masking.policy;

import com.google.common.collect.ImmutableList;
import dev.yika.core.result.Wording;
import java.util.Objects;

/**
 * A role that the built-in policy names (角色), with its Chinese names.
 *
 * <p>{@link Viewer#of} and policy tables accept any of the names, such as {@code 收费员} for {@code
 * cashier}. An institution may have other roles of its own, which are plain words.
 *
 * @since 0.1.0
 */
public enum Role implements PolicyWord {
  /** A clerk at a billing desk (收费员). */
  CASHIER("cashier", "收费员", "收银员"),
  /** A doctor (医生). */
  DOCTOR("doctor", "医生", "医师"),
  /** A nurse (护士). */
  NURSE("nurse", "护士"),
  /** A pharmacist (药师). */
  PHARMACIST("pharmacist", "药师", "药剂师"),
  /** An analyst who compiles statistics (统计员). */
  ANALYST("analyst", "统计员", "统计人员"),
  /** An inspector of bills and funds (稽核员). */
  AUDITOR("auditor", "稽核员", "稽核人员"),
  /** An insured person who looks at their own account (参保人). */
  MEMBER("member", "参保人", "参保人员"),
  /** A program (系统). */
  SYSTEM("system", "系统");

  private final Wording wording;
  private final ImmutableList<String> chinese;

  Role(String english, String chinese, String... otherNames) {
    this.wording = new Wording(english, chinese);
    this.chinese = ImmutableList.<String>builder().add(chinese).add(otherNames).build();
  }

  /**
   * Returns the name of a role in a policy.
   *
   * @param name a role, such as {@code 收费员} or {@code cashier}
   * @return the {@link #id()} for a Chinese name of a constant; any other word as it is
   */
  static String idOf(String name) {
    Objects.requireNonNull(name, "name");
    for (Role role : values()) {
      if (role.chinese.contains(name)) {
        return role.id();
      }
    }
    return name;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
