package dev.yika.status.platform;

import dev.yika.core.region.RegionCode;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.InsuranceKind;
import dev.yika.status.platform.code.InsuranceState;
import dev.yika.status.platform.code.PersonType;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.rule.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One insurance of one person, as the answer to {@code 1101} has it in {@code insuinfo} (参保信息),
 * such as {@code insutype 310}, {@code psn_insu_stas 1}, {@code psn_insu_date 2020-07-01}.
 *
 * <p>Fields are read by these rules; none refuses the row:
 *
 * <ol>
 *   <li>Values are texts, numbers or dates, as a JSON library parsed them. Null, spaces, the text
 *       {@code null} and a missing field are empty.
 *   <li>Codes are kept as they came. Spaces around dates, amounts and areas are ignored.
 *   <li>A date has one of the forms below. Without an offset the time is one of China; with one,
 *       the day is that in China.
 *   <li>A balance is a decimal number of yuan, with an exponent or without; it may be negative.
 *   <li>A field that cannot be read is empty and listed in {@link #problems()}; it changes no other
 *       field. A value that is no code counts as an unknown code.
 *   <li>{@code psn_clct_stas}, {@code clct_flag} and {@code psn_chg_type} become the {@link
 *       #evidence()} where a platform sends them.
 * </ol>
 *
 * <table>
 * <caption>How dates are read</caption>
 * <tr><th>value</th><th>date</th></tr>
 * <tr><td>{@code 2026-08-01}, {@code 2026-08-01 00:00:00}, {@code 20260801}, {@code 2026/8/1
 *     0:00:00}</td><td>2026-08-01</td></tr>
 * <tr><td>{@code 2026-07-31T16:00:00.000Z}, {@code 1785513600000} (milliseconds since
 *     1970)</td><td>2026-08-01</td></tr>
 * <tr><td>{@code 0001-01-01}, {@code 1900-01-01}, with a time or without</td><td>none</td></tr>
 * <tr><td>{@code 2026-02-31}, {@code 0000-00-00}</td><td>problem: no such date</td></tr>
 * <tr><td>{@code 01.08.2026}, {@code 2026-08}</td><td>problem: unknown form</td></tr>
 * </table>
 *
 * <p><b>Not checked</b>: whether the area exists and whether the dates fit each other; see {@link
 * CoverageSnapshot#reading}. The name of the employer ({@code emp_name}) is not read at all.
 *
 * <p>This record is immutable and thread-safe. Its {@code toString} shows the two codes, neither
 * the balance nor a date.
 *
 * @param insurance the insurance, {@code insutype}
 * @param state the state of the enrollment, {@code psn_insu_stas}
 * @param personType the kind of person, {@code psn_type}
 * @param enrolledOn the day of enrollment, {@code psn_insu_date}
 * @param pausedOn the first day of the pause, {@code paus_insu_date}
 * @param area the area of insurance (参保地医保区划), {@code insuplc_admdvs}
 * @param balance the account balance in yuan, at least two decimals, {@code balc}
 * @param evidence the evidence for the state
 * @param problems the fields that could not be read
 * @since 0.1.0
 */
public record InsuranceRow(
    PlatformCode<InsuranceKind> insurance,
    PlatformCode<InsuranceState> state,
    Optional<PlatformCode<PersonType>> personType,
    Optional<LocalDate> enrolledOn,
    Optional<LocalDate> pausedOn,
    Optional<RegionCode> area,
    Optional<BigDecimal> balance,
    CoverageEvidence evidence,
    List<FieldProblem> problems) {

  static final String PAUSED_ON = "paus_insu_date";

  /**
   * Makes a row of its parts; a blank {@code psn_type} counts as none.
   *
   * @param insurance the insurance
   * @param state the state of the enrollment
   * @param personType the kind of person
   * @param enrolledOn the day of enrollment
   * @param pausedOn the first day of the pause
   * @param area the area of insurance
   * @param balance the account balance in yuan
   * @param evidence the evidence for the state
   * @param problems the fields that could not be read
   */
  public InsuranceRow {
    Objects.requireNonNull(insurance, "insurance");
    Objects.requireNonNull(state, "state");
    personType = Objects.requireNonNull(personType, "personType").filter(code -> !code.isBlank());
    Objects.requireNonNull(enrolledOn, "enrolledOn");
    Objects.requireNonNull(pausedOn, "pausedOn");
    Objects.requireNonNull(area, "area");
    balance = Objects.requireNonNull(balance, "balance").map(InsuranceRow::normalized);
    Objects.requireNonNull(evidence, "evidence");
    problems = List.copyOf(problems);
  }

  /** Makes equal balances equal: 12.5 and 12.500 are 12.50. */
  private static BigDecimal normalized(BigDecimal yuan) {
    BigDecimal plain = yuan.stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale()));
  }

  /**
   * Reads a row with the standard codes.
   *
   * @param fields the values by the names of the fields, as they were parsed
   * @return the row
   */
  public static InsuranceRow from(Map<String, ?> fields) {
    return from(fields, CodeTables.standard());
  }

  /**
   * Reads a row of a place that has codes of its own.
   *
   * @param fields the values by the names of the fields of the national platform
   * @param tables the codes, such as those of {@link CodeTables#withDialect}
   * @return the row
   */
  public static InsuranceRow from(Map<String, ?> fields, CodeTables tables) {
    Objects.requireNonNull(tables, "tables");
    Fields read = new Fields(fields);
    String insurance = read.requiredCode("insutype");
    return new InsuranceRow(
        tables.insurances().read(insurance),
        tables.insuranceStates().read(read.code("psn_insu_stas")),
        Optional.of(tables.personTypes().read(read.code("psn_type"))),
        read.date("psn_insu_date"),
        read.date(PAUSED_ON),
        read.area("insuplc_admdvs"),
        read.amount("balc"),
        CoverageEvidence.read(read, tables),
        read.problems());
  }

  /**
   * Returns this row with other evidence.
   *
   * @param evidence the evidence for the state
   * @return a changed copy
   */
  public InsuranceRow with(CoverageEvidence evidence) {
    return new InsuranceRow(
        insurance, state, personType, enrolledOn, pausedOn, area, balance, evidence, problems);
  }

  /**
   * Returns the basic scheme that this row is about.
   *
   * @return empty for insurances beside the basic one, and for unknown ones
   */
  public Optional<InsuranceScheme> scheme() {
    return insurance.meaning().flatMap(InsuranceKind::basicScheme);
  }

  /**
   * Returns the kind of member that {@code psn_type} names.
   *
   * @return empty if it names none, or one of the other scheme
   */
  public Optional<MemberKind> member() {
    return personType
        .flatMap(PlatformCode::meaning)
        .map(PersonType::member)
        .filter(kind -> scheme().equals(Optional.of(kind.scheme())));
  }

  /**
   * Returns the person's pooling area and kind. Without a {@link #member()} the kind is that of
   * most members of the scheme: an employed person, or a resident.
   *
   * @return empty without an area or a basic scheme
   */
  public Optional<Insured> insured() {
    return scheme()
        .flatMap(
            scheme ->
                area.map(place -> new Insured(place, member().orElseGet(() -> usual(scheme)))));
  }

  private static MemberKind usual(InsuranceScheme scheme) {
    return scheme == InsuranceScheme.EMPLOYEE ? MemberKind.EMPLOYED : MemberKind.RESIDENT;
  }

  /**
   * Returns whether the kind of member is assumed: {@code psn_type} is missing, unknown, of the
   * other scheme, or known by its first digits with a confidence of {@link Confidence#LOW} or less.
   *
   * @return false if the kind is known
   */
  public boolean isMemberAssumed() {
    boolean isSure =
        personType
            .flatMap(PlatformCode::confidence)
            .filter(confidence -> confidence.compareTo(Confidence.LOW) < 0)
            .isPresent();
    return member().isEmpty() || !isSure;
  }

  /**
   * Returns whether this row counts as insured on a day: its state is normal, the enrollment has
   * begun, and no pause has. Evidence may still say otherwise.
   *
   * @param day the day in China
   * @return false, too, if the day of the pause cannot be read
   */
  boolean isActiveOn(LocalDate day) {
    return state.is(InsuranceState.NORMAL)
        && !isUnreadable(PAUSED_ON)
        && pausedOn.filter(from -> !from.isAfter(day)).isEmpty()
        && enrolledOn.filter(day::isBefore).isEmpty();
  }

  boolean isUnreadable(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** Returns the two codes in words. */
  @Override
  public String toString() {
    return "InsuranceRow[" + insurance + ", " + state + "]";
  }
}
