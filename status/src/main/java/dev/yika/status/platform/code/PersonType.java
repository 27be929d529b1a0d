package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;
import dev.yika.status.member.MemberKind;

/**
 * The kind of person that a row is about ({@code psn_type}, 人员类别); an open list.
 *
 * @since 0.1.0
 */
public enum PersonType implements CodeMeaning {
  /** Employee in work (职工在职). */
  EMPLOYEE(MemberKind.EMPLOYED, "employee in work", "职工在职"),
  /** Civil servant in work (公务员在职). */
  CIVIL_SERVANT(MemberKind.EMPLOYED, "civil servant in work", "公务员在职"),
  /** Flexibly employed in work (灵活就业在职). */
  FLEXIBLE(MemberKind.FLEXIBLE, "flexibly employed", "灵活就业在职"),
  /** In work, of a kind that the code does not say (在职). */
  IN_WORK(MemberKind.EMPLOYED, "in work", "在职"),
  /** Retired employee (职工退休). */
  RETIRED_EMPLOYEE(MemberKind.RETIRED, "retired employee", "职工退休"),
  /** Retired civil servant (公务员退休). */
  RETIRED_CIVIL_SERVANT(MemberKind.RETIRED, "retired civil servant", "公务员退休"),
  /** Retired from flexible employment (灵活就业退休). */
  RETIRED_FLEXIBLE(MemberKind.RETIRED, "retired from flexible employment", "灵活就业退休"),
  /** Retired, of a kind that the code does not say (退休). */
  RETIRED(MemberKind.RETIRED, "retired", "退休"),
  /** Retired cadre (离休). */
  RETIRED_CADRE(MemberKind.RETIRED, "retired cadre", "离休"),
  /** Newborn (新生儿). */
  NEWBORN(MemberKind.NEWBORN, "newborn", "新生儿"),
  /** Student of a university (大学生). */
  UNIVERSITY_STUDENT(MemberKind.STUDENT, "university student", "大学生"),
  /** Minor (未成年居民). */
  MINOR(MemberKind.RESIDENT, "minor", "未成年居民"),
  /** Adult resident (成年居民). */
  ADULT_RESIDENT(MemberKind.RESIDENT, "adult resident", "成年居民"),
  /** Elderly resident (老年居民). */
  ELDERLY_RESIDENT(MemberKind.RESIDENT, "elderly resident", "老年居民");

  private final MemberKind member;
  private final Wording wording;

  PersonType(MemberKind member, String english, String chinese) {
    this.member = member;
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns the kind of member.
   *
   * @return employed for {@link #IN_WORK}, as for most people in work
   */
  public MemberKind member() {
    return member;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
