package dev.yika.status.national;

import dev.yika.status.member.MemberKind;
import java.util.Objects;

/**
 * A member who is enrolled twice at a time (重复参保), N05. This table decides which enrollment is
 * kept:
 *
 * <table>
 *   <caption>The enrollment that is kept</caption>
 *   <tr><th>Schemes</th><th>A student among them</th><th>A continuous year as an employee</th>
 *       <th>Kept</th></tr>
 *   <tr><td>both of employees</td><td>-</td><td>either</td><td>WORKPLACE</td></tr>
 *   <tr><td>both of residents</td><td>no</td><td>either</td><td>RESIDENCE</td></tr>
 *   <tr><td>both of residents</td><td>yes</td><td>either</td><td>PLACE_OF_STUDY</td></tr>
 *   <tr><td>one of each</td><td>either</td><td>yes</td><td>EMPLOYEE_SCHEME</td></tr>
 *   <tr><td>one of each</td><td>either</td><td>no</td><td>NOT_STATED</td></tr>
 * </table>
 *
 * <p>The order of both does not matter. This record is immutable and thread-safe. Source:
 * 医保发〔2020〕33号; confidence high.
 *
 * @param one the kind of member in one enrollment
 * @param other the kind of member in the other one
 * @param continuousEmployeeYear whether the person was in the scheme of employees for at least 12
 *     months without a gap
 * @since 0.1.0
 */
public record DuplicateEnrollment(
    MemberKind one, MemberKind other, boolean continuousEmployeeYear) {

  /**
   * Keeps the parts.
   *
   * @param one the kind of member in one enrollment
   * @param other the kind of member in the other one
   * @param continuousEmployeeYear whether there was a continuous year in the scheme of employees
   */
  public DuplicateEnrollment {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
  }

  /**
   * Returns which enrollment is kept.
   *
   * @return the answer of the table, which explains itself
   */
  public KeptEnrollment kept() {
    if (one.scheme() != other.scheme()) {
      return continuousEmployeeYear ? KeptEnrollment.EMPLOYEE_SCHEME : KeptEnrollment.NOT_STATED;
    }
    return switch (one.scheme()) {
      case EMPLOYEE -> KeptEnrollment.WORKPLACE;
      case RESIDENT -> hasStudent() ? KeptEnrollment.PLACE_OF_STUDY : KeptEnrollment.RESIDENCE;
    };
  }

  private boolean hasStudent() {
    return one == MemberKind.STUDENT || other == MemberKind.STUDENT;
  }
}
