package dev.yika.status.recovery;

import com.google.common.collect.ImmutableList;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.status.member.Insured;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies on unpaid months, and which of them holds for whom (待遇恢复政策表).
 *
 * <p>How the policy of a member is picked:
 *
 * <ol>
 *   <li>Of each id, the highest revision that holds on the day.
 *   <li>Of these, those picked by area whose pooling area and kind of member fit.
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
 * day is picked and {@link RecoveryRules#competingPolicies} has the others. {@code PROVENANCE.md}
 * beside the table names the source and the reading of each row.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecoveryPolicies {

  private static final int MOST_MEMBERS = 4_096;
  private static final int MOST_PERIODS = 8;

  private final PolicyTable table;

  /** The rules of each area and kind of member that were asked for, one for each period. */
  private final Map<Insured, List<RecoveryRules>> kept = new ConcurrentHashMap<>();

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
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns these policies with those of a table. Its head line names the columns; {@code -} or an
   * optional column left out means any, open, or not mentioned by the source:
   *
   * <table>
   *   <caption>Columns</caption>
   *   <tr><th>Column</th><th>Cell</th></tr>
   *   <tr><td>id</td><td>up to 40 lower-case letters, digits and hyphens</td></tr>
   *   <tr><td>area</td><td>the first 2, 4 or 6 digits that its codes have in common, or {@code -}
   *       for the whole country</td></tr>
   *   <tr><td>recover</td><td>when benefits come back, see {@link Timing}; {@code none} if such
   *       months cannot be made up, {@code newcomer} if the member counts as newly enrolled, {@code
   *       -} if no day is named: the nationwide window holds then. With limits, one entry within
   *       each and one beyond, with {@code ;} between them</td></tr>
   *   <tr><td>confidence</td><td>HIGH, MEDIUM, LOW or ASSUMED</td></tr>
   *   <tr><td>document</td><td>number or title of the document</td></tr>
   *   <tr><td>revision</td><td>1 to 999; the highest of an id wins while it holds; 1 if left
   *       out</td></tr>
   *   <tr><td>pick</td><td>{@code area} if left out; {@code name} if found by its name only; {@code
   *       bound} for a frame: it widens the window of areas without a rule, and shortens none
   *       </td></tr>
   *   <tr><td>scheme, member</td><td>constants of {@code InsuranceScheme} and {@code MemberKind}
   *       </td></tr>
   *   <tr><td>from, until</td><td>the first day on which it holds, and the first on which it does
   *       no more</td></tr>
   *   <tr><td>pays</td><td>{@code month} if left out; {@code quarter} or {@code year}</td></tr>
   *   <tr><td>stop</td><td>when benefits stop, counted from the unpaid month</td></tr>
   *   <tr><td>limit</td><td>up to how many months the entry of recover holds: {@code 3}; {@code
   *       60d} days; {@code 3y} within a year; {@code 3|3y} both; {@code 3,6@60} 3, or 6 after 60
   *       months paid; several with {@code ;} between them</td></tr>
   *   <tr><td>count</td><td>{@code run} from the first unpaid month to the one before the payment,
   *       {@code missed} only months missed; if left out, either may hold</td></tr>
   *   <tr><td>paid-back</td><td>costs of the gap, an entry for each of recover: {@code yes}, {@code
   *       no}, {@code term} if made up in time, {@code cap} up to a cap</td></tr>
   *   <tr><td>share</td><td>benefits in part at first, an entry for each of recover: {@code 50x3}
   *       for 50 % during 3 months, {@code capx3} for an amount</td></tr>
   *   <tr><td>late-fee</td><td>{@code yes} if it has to be settled, {@code no} if not</td></tr>
   *   <tr><td>first-wait</td><td>how long a new member waits, see {@link Timing}</td></tr>
   *   <tr><td>replaces</td><td>ids of other policies that hold no more for these members, with
   *       commas between them, or {@code all}</td></tr>
   *   <tr><td>rule</td><td>{@code LOCAL} if left out</td></tr>
   *   <tr><td>document-date, address, open</td><td>a year, month or day; the official text; what it
   *       leaves open</td></tr>
   * </table>
   *
   * <p>Refused are: a cell of another form; an id and revision that is there already; a day on
   * which two policies picked by area claim the same pooling area and kind of member and neither
   * replaces the other; a day between the periods of one id on which none of them holds; a day on
   * which no nationwide policy is left for some kind of member.
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
    List<TableRow> read = PolicyCells.FORM.readAll(rows, source);
    RecoveryPolicies changed = new RecoveryPolicies(table.with(read, source));
    // No static logger: the built-in table needs none, and its set-up takes longer than the table.
    Logger log = LoggerFactory.getLogger(RecoveryPolicies.class);
    log.info("{}: {} recovery policies loaded", source, read.size());
    return changed;
  }

  /**
   * Returns the policies that apply to a member.
   *
   * @param insured the member's pooling area and kind; the area need not exist
   * @param date the day on which the policies have to hold
   * @return the most specific policy picked by area, and the others
   */
  public RecoveryRules rulesFor(Insured insured, LocalDate date) {
    List<RecoveryRules> periods = kept.getOrDefault(insured, List.of());
    for (RecoveryRules rules : periods) {
      if (rules.applyOn(date)) {
        return rules;
      }
    }
    RecoveryRules rules = find(insured, date);
    if (periods.size() < MOST_PERIODS && kept.size() < MOST_MEMBERS) {
      kept.put(insured, ImmutableList.<RecoveryRules>builder().addAll(periods).add(rules).build());
    }
    return rules;
  }

  private RecoveryRules find(Insured insured, LocalDate date) {
    List<RecoveryPolicy> claims = table.claims(insured, date);
    RecoveryPolicy policy = picked(claims, false);
    List<RecoveryPolicy> others = new ArrayList<>();
    for (RecoveryPolicy other : claims) {
      if (!other.isNationwide() && !other.equals(policy)) {
        others.add(other);
      }
    }
    return new RecoveryRules(
        policy, picked(claims, true), others, frames(claims), table.period(insured, date));
  }

  /**
   * Returns the rules of one policy, whether or not it is about the member.
   *
   * @param policy the policy
   * @param insured the member's pooling area and kind
   * @param date the day on which the nationwide policy has to hold that fills the gaps
   * @return the policy without any beside it
   */
  public RecoveryRules rulesBy(RecoveryPolicy policy, Insured insured, LocalDate date) {
    Objects.requireNonNull(policy, "policy");
    List<RecoveryPolicy> claims = table.claims(insured, date);
    return new RecoveryRules(
        policy, picked(claims, true), List.of(), frames(claims), table.period(insured, date));
  }

  private static List<RecoveryPolicy> frames(List<RecoveryPolicy> claims) {
    List<RecoveryPolicy> frames = new ArrayList<>();
    for (RecoveryPolicy policy : claims) {
      if (policy.isBound()) {
        frames.add(policy);
      }
    }
    return frames;
  }

  /**
   * Returns the most specific policy picked by area; a table has a nationwide one for everybody.
   */
  private static RecoveryPolicy picked(List<RecoveryPolicy> claims, boolean isNationwide) {
    for (RecoveryPolicy policy : claims) {
      if (policy.isPickedByArea() && (policy.isNationwide() || !isNationwide)) {
        return policy;
      }
    }
    throw new IllegalStateException("no nationwide policy is left");
  }

  /**
   * Returns the policy that holds for a member.
   *
   * @param insured the member's pooling area and kind; the area need not exist
   * @param date the day on which the policy has to hold
   * @return the most specific policy picked by area
   */
  public RecoveryPolicy policyFor(Insured insured, LocalDate date) {
    return rulesFor(insured, date).policy();
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
    return table.all();
  }
}
