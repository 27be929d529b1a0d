package dev.yika.status.national;

import com.google.common.collect.ImmutableMap;
import dev.yika.status.member.MemberKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

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
 * @since 0.1.0
 */
public record DuplicateEnrollment(
    MemberKind one, MemberKind other, boolean continuousEmployeeYear) {

  /**
   * Both schemes, whether a student is among them, whether there was such a year; dots for either.
   */
  private static final ImmutableMap<Pattern, KeptEnrollment> ROWS =
      ImmutableMap.of(
          Pattern.compile("EMPLOYEE EMPLOYEE .+"), KeptEnrollment.WORKPLACE,
          Pattern.compile("RESIDENT RESIDENT false .+"), KeptEnrollment.RESIDENCE,
          Pattern.compile("RESIDENT RESIDENT true .+"), KeptEnrollment.PLACE_OF_STUDY,
          Pattern.compile("EMPLOYEE RESIDENT .+ true"), KeptEnrollment.EMPLOYEE_SCHEME,
          Pattern.compile("EMPLOYEE RESIDENT .+ false"), KeptEnrollment.NOT_TOLD);

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
    String key = key();
    List<KeptEnrollment> answers = new ArrayList<>();
    ROWS.forEach(
        (row, kept) -> {
          if (row.matcher(key).matches()) {
            answers.add(kept);
          }
        });
    return answers;
  }

  private String key() {
    boolean inOrder = one.scheme().compareTo(other.scheme()) <= 0;
    boolean hasStudent = one == MemberKind.STUDENT || other == MemberKind.STUDENT;
    return (inOrder ? one : other).scheme().name()
        + ' '
        + (inOrder ? other : one).scheme().name()
        + ' '
        + hasStudent
        + ' '
        + continuousEmployeeYear;
  }
}
