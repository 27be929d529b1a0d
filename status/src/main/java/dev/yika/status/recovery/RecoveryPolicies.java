package dev.yika.status.recovery;

import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.status.member.Insured;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies on unpaid months, and which of them holds for whom (待遇恢复政策表).
 *
 * <p>How the policy of somebody is picked:
 *
 * <ol>
 *   <li>Of each id, the highest revision that holds on the day.
 *   <li>Of these, those picked by area whose area, scheme and kind of member fit.
 *   <li>Of these, the one of the smallest area: county, prefecture, province, nation. The own pools
 *       {@code xxxx99} and {@code xx99xx} fall back to their prefecture and province.
 *   <li>In the same area, one for the kind of member before one for the scheme before one for any.
 * </ol>
 *
 * <table>
 *   <caption>What the built-in table answers</caption>
 *   <tr><th>Insured, 2026-09-15</th><th>Policy</th></tr>
 *   <tr><td>employee in 370100</td><td>shandong-employed</td></tr>
 *   <tr><td>flexibly employed in 440105</td><td>guangzhou-flexible</td></tr>
 *   <tr><td>employee in 410100</td><td>source-text</td></tr>
 *   <tr><td>employee in 110100</td><td>default-employed</td></tr>
 *   <tr><td>resident in 440105</td><td>default-other</td></tr>
 * </table>
 *
 * <p>An area without a policy of its own gets a nationwide one, {@code default-employed}, {@code
 * default-flexible} or {@code default-other}: a window over the days that areas are known to rule;
 * confidence ASSUMED. Where the sources of an area contradict each other, the policy of the later
 * day is picked and {@link #competingPolicies} has the others. {@code PROVENANCE.md} beside the
 * table tells where each row comes from and what was read into it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecoveryPolicies {

  private static final Logger LOG = LoggerFactory.getLogger(RecoveryPolicies.class);

  private final PolicyTable table;

  private RecoveryPolicies(PolicyTable table) {
    this.table = table;
  }

  /**
   * Returns the built-in policies. The first call reads the table.
   *
   * @return the same policies on each call
   */
  public static RecoveryPolicies standard() {
    return Standard.POLICIES;
  }

  /** Delays reading the table until it is wanted. */
  private static final class Standard {
    static final RecoveryPolicies POLICIES = new RecoveryPolicies(PolicyTable.load("policies.tsv"));
  }

  /**
   * Returns these policies with those of a file; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return new policies
   * @throws BadTableException if a row is refused; these policies stay as they are
   * @throws UncheckedIOException if the file cannot be read
   */
  public RecoveryPolicies withFile(Path file) {
    return TableRow.readFile(file, this::withRows);
  }

  /**
   * Returns these policies with those of a table. A row has 18 cells between tabs; {@code -} means
   * any, open, or not told:
   *
   * <ol>
   *   <li>the id: up to 40 lower-case letters, digits and hyphens;
   *   <li>the revision, 1 to 999;
   *   <li>how it is picked: {@code area}, or {@code name} if only by its name;
   *   <li>the area: the first 2, 4 or 6 digits that its codes have in common, or {@code -} for the
   *       whole country;
   *   <li>the scheme, a constant of {@code InsuranceScheme}, or {@code -};
   *   <li>the kind of member, a constant of {@code MemberKind}, or {@code -};
   *   <li>the first day on which it holds, such as {@code 2026-01-01}, or {@code -};
   *   <li>the first day on which it holds no more, or {@code -};
   *   <li>when benefits stop, {@code month+0} or later, see {@link Timing};
   *   <li>when they come back, see {@link Timing}; {@code none} if such months cannot be made up;
   *   <li>whether the costs of the gap are paid back: {@code yes}, {@code no} or {@code -};
   *   <li>up to how many months of interruption this holds, 0 to 120, or {@code -};
   *   <li>when benefits come back beyond that limit, as before;
   *   <li>whether the costs are then paid back;
   *   <li>whether the late fee has to be settled: {@code yes}, {@code no}, or {@code -} if the
   *       source does not mention it;
   *   <li>the id of the rule, {@code LOCAL} for what an area rules for itself;
   *   <li>the confidence in the source: HIGH, MEDIUM, LOW or ASSUMED;
   *   <li>the source.
   * </ol>
   *
   * <p>To change a policy, give a higher revision of its id. Where revisions of one id hold on the
   * same day, the highest wins.
   *
   * <p>Refused are: a cell of another form; an id and revision that is there already; a day on
   * which two policies picked by area claim the same area, scheme and kind of member; a day between
   * the periods of one id on which none of them holds; a day on which no nationwide policy is left
   * for some kind of member. Blank lines and lines that begin with {@code #} are left out.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return new policies
   * @throws BadTableException if a row is refused; these policies stay as they are
   * @throws UncheckedIOException if the table cannot be read
   */
  public RecoveryPolicies withRows(Reader rows, String source) {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(source, "source");
    List<TableRow> read = TableRow.readAll(rows, source);
    RecoveryPolicies changed = new RecoveryPolicies(table.with(read, source));
    LOG.info("{}: {} recovery policies loaded", source, read.size());
    return changed;
  }

  /**
   * Returns the policy that holds for somebody.
   *
   * @param insured where and as what somebody is insured; the area need not exist
   * @param date the day on which the policy has to hold
   * @return the most specific policy picked by area
   */
  public RecoveryPolicy policyFor(Insured insured, LocalDate date) {
    return table.claims(insured, date).stream()
        .filter(RecoveryPolicy::isPickedByArea)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the other policies of the area of a member: those found by name only, and those of a
   * larger area or of more kinds of members. Where one of them names a later day than the policy
   * picked, an earlier yes is in doubt.
   *
   * @param insured where and as what the member is insured
   * @param date the day on which the policies have to hold
   * @return an unmodifiable list without nationwide policies, the most specific first
   */
  public List<RecoveryPolicy> competingPolicies(Insured insured, LocalDate date) {
    RecoveryPolicy picked = policyFor(insured, date);
    return table.claims(insured, date).stream()
        .filter(policy -> !policy.equals(picked) && !policy.area().isEmpty())
        .toList();
  }

  /**
   * Finds a policy by its name.
   *
   * @param id such as {@code source-text-b}
   * @return its highest revision, whenever that holds; empty if there is no such id
   */
  public Optional<RecoveryPolicy> named(String id) {
    Objects.requireNonNull(id, "id");
    return table.named(id).stream().findFirst();
  }

  /**
   * Finds the policy of a name that holds on a day.
   *
   * @param id such as {@code source-text-b}
   * @param date the day
   * @return its highest revision that holds then; empty if there is none
   */
  public Optional<RecoveryPolicy> named(String id, LocalDate date) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    return table.named(id, date);
  }

  /**
   * Returns all policies.
   *
   * @return an unmodifiable list ordered by id, the highest revision of each first
   */
  public List<RecoveryPolicy> all() {
    return table.all().toList();
  }
}
