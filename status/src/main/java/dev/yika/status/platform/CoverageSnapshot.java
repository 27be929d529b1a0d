package dev.yika.status.platform;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.platform.code.InsuranceKind;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the platform said of one person at one instant (参保快照): a row for each insurance (险种), and
 * what else is known of it.
 *
 * <p>A row is read as one of our statuses by this pairing, which is ours; the codes are those of
 * the platform:
 *
 * <table>
 * <caption>The pairing of codes and statuses</caption>
 * <tr><th>status</th><th>codes</th></tr>
 * <tr><td>正常</td><td>state 1, with contribution 1 or without that code; also contribution 2 or 3
 *     after retirement (change 25)</td></tr>
 * <tr><td>欠费</td><td>state 1 with flag 0; or state 2 with change 22 and a {@code
 *     paus_insu_date}</td></tr>
 * <tr><td>封存</td><td>state 2 and contribution 2, with change 21 or 25</td></tr>
 * <tr><td>转出/转接</td><td>state 2 or 4 with change 23 or 24; in progress while the transfer is 0 or
 *     1</td></tr>
 * <tr><td>冻结</td><td>state 1 or 2 with change 31, whatever else</td></tr>
 * <tr><td>暂停(原因不明)</td><td>state 2 otherwise</td></tr>
 * <tr><td>未参保, 无效, 终止参保</td><td>state 0, 3, and 4 otherwise</td></tr>
 * <tr><td>未知</td><td>a state that is unknown or blank</td></tr>
 * </table>
 *
 * <p>Where codes or dates contradict each other, or one that was given is unknown, nothing is
 * concluded from them: state 1 becomes 未知, every other state keeps what it says alone. A {@code
 * paus_insu_date} beside state 1 is not looked at: it may be that of an earlier pause.
 *
 * <p><b>Not checked</b>: that the rows are of one person. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CoverageSnapshot {

  /** An enrollment of these is over, at least in its area. */
  private static final Set<InsuranceStatus> OVER =
      Sets.immutableEnumSet(
          InsuranceStatus.NOT_ENROLLED,
          InsuranceStatus.TERMINATED,
          InsuranceStatus.INVALID,
          InsuranceStatus.TRANSFERRED);

  private final Instant answeredAt;
  private final LocalDate day;
  private final ImmutableMap<InsuranceRow, CoverageEvidence> rows;

  private CoverageSnapshot(Instant answeredAt, ImmutableMap<InsuranceRow, CoverageEvidence> rows) {
    this.answeredAt = answeredAt;
    this.day = ChinaTime.dateOf(answeredAt);
    this.rows = rows;
  }

  /**
   * Returns a snapshot without further evidence.
   *
   * @param answeredAt when the platform answered
   * @param rows the rows of one person; a row that is repeated word for word counts once
   * @return the snapshot
   */
  public static CoverageSnapshot of(Instant answeredAt, List<InsuranceRow> rows) {
    Objects.requireNonNull(answeredAt, "answeredAt");
    ImmutableMap.Builder<InsuranceRow, CoverageEvidence> known = ImmutableMap.builder();
    ImmutableSet.copyOf(rows).forEach(row -> known.put(row, CoverageEvidence.none()));
    return new CoverageSnapshot(answeredAt, known.build());
  }

  /**
   * Returns this snapshot with other evidence about a row.
   *
   * @param row a row of this snapshot
   * @param evidence what is known besides
   * @return a changed copy
   * @throws IllegalArgumentException if the row is not in this snapshot
   */
  public CoverageSnapshot with(InsuranceRow row, CoverageEvidence evidence) {
    Objects.requireNonNull(evidence, "evidence");
    evidence(row);
    Map<InsuranceRow, CoverageEvidence> changed = new LinkedHashMap<>(rows);
    changed.put(row, evidence);
    return new CoverageSnapshot(answeredAt, ImmutableMap.copyOf(changed));
  }

  /**
   * Returns when the platform answered.
   *
   * @return the instant
   */
  public Instant answeredAt() {
    return answeredAt;
  }

  /**
   * Returns the rows.
   *
   * @return an unmodifiable list in the order of the answer, without repetitions
   */
  public List<InsuranceRow> rows() {
    return List.copyOf(rows.keySet());
  }

  /**
   * Returns what is known besides a row.
   *
   * @param row a row of this snapshot
   * @return the evidence, perhaps none
   * @throws IllegalArgumentException if the row is not in this snapshot
   */
  public CoverageEvidence evidence(InsuranceRow row) {
    CoverageEvidence evidence = rows.get(Objects.requireNonNull(row, "row"));
    if (evidence == null) {
      throw new IllegalArgumentException("the row is not in this snapshot");
    }
    return evidence;
  }

  /**
   * Reads a row as one of our statuses, by the pairing above.
   *
   * @param row a row of this snapshot
   * @return the status, since when, and what it rests on
   * @throws IllegalArgumentException if the row is not in this snapshot
   */
  public CoverageReading reading(InsuranceRow row) {
    return new Pairing(row, evidence(row), day).read();
  }

  /**
   * Returns the row of the basic insurance, {@code insutype} 310 or 390. A row is passed over for
   * another only if its reading says that it is over: 未参保, 终止参保, 无效 or 转出.
   *
   * @return one row, several, or none
   */
  public BasicCoverage basic() {
    List<InsuranceRow> basic = rows().stream().filter(CoverageSnapshot::isBasic).toList();
    List<InsuranceRow> inForce =
        basic.stream().filter(row -> !OVER.contains(reading(row).status())).toList();
    if (basic.isEmpty()) {
      return new BasicCoverage.None();
    }
    if (basic.size() == 1 || inForce.size() == 1) {
      return new BasicCoverage.One(basic.size() == 1 ? basic.get(0) : inForce.get(0), basic);
    }
    return new BasicCoverage.Several(basic, inForce);
  }

  private static boolean isBasic(InsuranceRow row) {
    return row.insurance().meaning().flatMap(InsuranceKind::basicScheme).isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoverageSnapshot that
        && answeredAt.equals(that.answeredAt)
        && rows().equals(that.rows())
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(answeredAt, rows);
  }

  /** Returns the instant and the codes of the rows, neither balances nor dates of the person. */
  @Override
  public String toString() {
    return "CoverageSnapshot[" + answeredAt + ", " + rows() + "]";
  }
}
