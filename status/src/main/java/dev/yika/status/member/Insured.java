package dev.yika.status.member;

import dev.yika.core.region.RegionCode;
import java.util.Objects;

/**
 * The pooling area and the kind of member of an insured person (参保人), such as an employee in {@code
 * 410100}. It names no person.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param area the pooling area (统筹区), a region or an insurance pool
 * @param member the kind of member
 * @since 0.1.0
 */
public record Insured(RegionCode area, MemberKind member) {

  private static final int OWN_POOL = 99;

  /**
   * Keeps both parts.
   *
   * @param area the pooling area
   * @param member the kind of member
   */
  public Insured {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(member, "member");
  }

  /**
   * Returns a member of any kind.
   *
   * @param area the code of the pooling area, six digits
   * @param member the kind of member
   * @return the insured
   * @throws dev.yika.core.result.InvalidNumberException if the code is not six digits
   */
  public static Insured of(CharSequence area, MemberKind member) {
    return new Insured(RegionCode.parse(Objects.requireNonNull(area, "area")), member);
  }

  /**
   * Returns a member for whom an employer pays.
   *
   * @param area the code of the pooling area, six digits
   * @return the insured
   * @throws dev.yika.core.result.InvalidNumberException if the code is not six digits
   */
  public static Insured employee(CharSequence area) {
    return of(area, MemberKind.EMPLOYED);
  }

  /**
   * Returns a member of the employees' scheme who pays alone.
   *
   * @param area the code of the pooling area, six digits
   * @return the insured
   * @throws dev.yika.core.result.InvalidNumberException if the code is not six digits
   */
  public static Insured flexible(CharSequence area) {
    return of(area, MemberKind.FLEXIBLE);
  }

  /**
   * Returns a resident.
   *
   * @param area the code of the pooling area, six digits
   * @return the insured
   * @throws dev.yika.core.result.InvalidNumberException if the code is not six digits
   */
  public static Insured resident(CharSequence area) {
    return of(area, MemberKind.RESIDENT);
  }

  /**
   * Returns the scheme.
   *
   * @return the scheme of the kind of member
   */
  public InsuranceScheme scheme() {
    return member.scheme();
  }

  /**
   * Returns the insuring area, which an area and its own pool share.
   *
   * @return {@link #poolOf} the area
   */
  public RegionCode pool() {
    return poolOf(area);
  }

  /**
   * Returns the area that an own pool (本级) belongs to: {@code 410199} and {@code 410100} have the
   * same members.
   *
   * @param code the code of a region or an insurance pool
   * @return the prefecture of {@code xxxx99}, the province of {@code xx99xx}, else the code itself
   */
  public static RegionCode poolOf(RegionCode code) {
    Objects.requireNonNull(code, "code");
    if (code.number() / 100 % 100 == OWN_POOL) {
      return code.province();
    }
    return code.number() % 100 == OWN_POOL ? code.prefecture() : code;
  }

  // Written out: what records generate is linked at run time, which a program's first answer pays.

  @Override
  public boolean equals(Object other) {
    return other instanceof Insured that && area.equals(that.area) && member == that.member;
  }

  @Override
  public int hashCode() {
    return Objects.hash(area, member);
  }

  /** Returns the area and the kind of member, such as {@code 330100 EMPLOYED}. */
  @Override
  public String toString() {
    return area + " " + member;
  }
}
