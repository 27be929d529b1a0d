package dev.yika.status.national;

import static dev.yika.status.enrollment.InsuranceScheme.EMPLOYEE;
import static dev.yika.status.enrollment.InsuranceScheme.RESIDENT;

import dev.yika.status.enrollment.InsuranceScheme;
import dev.yika.status.enrollment.MemberKind;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who is enrolled twice at a time (重复参保), N05. Which enrollment stays is read off a table:
 *
 * <table>
 *   <caption>Which one stays</caption>
 *   <tr><th>Schemes</th><th>A student among them</th><th>A continuous year as an employee</th>
 *       <th>Stays</th></tr>
 *   <tr><td>both of employees</td><td>-</td><td>either</td><td>WORKPLACE</td></tr>
 *   <tr><td>both of residents</td><td>no</td><td>either</td><td>RESIDENCE</td></tr>
 *   <tr><td>both of residents</td><td>yes</td><td>either</td><td>PLACE_OF_STUDY</td></tr>
 *   <tr><td>one of each</td><td>either</td><td>yes</td><td>EMPLOYEE_SCHEME</td></tr>
 *   <tr><td>one of each</td><td>either</td><td>no</td><td>NOT_TOLD</td></tr>
 * </table>
 *
 * <p>The order of both does not matter. This record is immutable and thread-safe. Source:
 * 医保发〔2020〕33号; confidence high.
 *
 * @param one as what the person is insured in one enrollment
 * @param other as what in the other one
 * @param continuousEmployeeYear whether the person was in the scheme of employees for at least 12
 *     months without a gap
 */
public record DuplicateEnrollment(
    MemberKind one, MemberKind other, boolean continuousEmployeeYear) {

  private static final List<Row> ROWS =
      List.of(
          new Row(EMPLOYEE, EMPLOYEE, Cell.ANY, Cell.ANY, KeptEnrollment.WORKPLACE),
          new Row(RESIDENT, RESIDENT, Cell.NO, Cell.ANY, KeptEnrollment.RESIDENCE),
          new Row(RESIDENT, RESIDENT, Cell.YES, Cell.ANY, KeptEnrollment.PLACE_OF_STUDY),
          new Row(EMPLOYEE, RESIDENT, Cell.ANY, Cell.YES, KeptEnrollment.EMPLOYEE_SCHEME),
          new Row(EMPLOYEE, RESIDENT, Cell.ANY, Cell.NO, KeptEnrollment.NOT_TOLD));

  private enum Cell {
    YES,
    NO,
    ANY;

    boolean fits(boolean holds) {
      return this == ANY || (this == YES) == holds;
    }
  }

  /** A row of the table; the schemes are in the order of their constants. */
  private record Row(
      InsuranceScheme first, InsuranceScheme second, Cell student, Cell year, KeptEnrollment kept) {

    boolean fits(DuplicateEnrollment asked) {
      InsuranceScheme one = asked.one.scheme();
      InsuranceScheme other = asked.other.scheme();
      boolean schemes = (one == first && other == second) || (one == second && other == first);
      boolean hasStudent = asked.one == MemberKind.STUDENT || asked.other == MemberKind.STUDENT;
      return schemes && student.fits(hasStudent) && year.fits(asked.continuousEmployeeYear);
    }
  }

  /**
   * Keeps the parts.
   *
   * @param one as what the person is insured in one enrollment
   * @param other as what in the other one
   * @param continuousEmployeeYear whether there was a continuous year in the scheme of employees
   */
  public DuplicateEnrollment {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
  }

  /**
   * Tells which one stays.
   *
   * @return the answer of the table, which explains itself
   */
  public KeptEnrollment kept() {
    return answers().get(0);
  }

  /** Returns the answers of all rows that fit: always one. */
  List<KeptEnrollment> answers() {
    return ROWS.stream().filter(row -> row.fits(this)).map(Row::kept).toList();
  }
}
