package dev.yika.masking.policy;

import static java.util.Objects.requireNonNull;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.BadTableException;
import dev.yika.core.result.Wording;
import dev.yika.masking.view.View;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of each kind of number that each viewer sees (脱敏策略): a pure function of kind and viewer.
 *
 * <p>It follows from rules, which are rows of a table:
 *
 * <ol>
 *   <li>A viewer without a role, a purpose or a channel sees {@link View#NOTHING}.
 *   <li>Without a matching rule that allows, a viewer sees NOTHING.
 *   <li>Otherwise the viewer sees the least view of all matching rules, allowing or capping. A cap
 *       always wins, and a further cap never shows more.
 *   <li>A rule matches a viewer of several roles if it names one of them. A second role may show
 *       what the first does not, but never more than it shows by itself; where each of two roles
 *       shows something, both together show no more than the lesser.
 * </ol>
 *
 * <table>
 * <caption>Examples with the standard policy, card numbers</caption>
 * <tr><th>viewer</th><th>view</th></tr>
 * <tr><td>cashier, billing, print</td><td>ENDS</td></tr>
 * <tr><td>cashier, billing, receipt</td><td>TAIL</td></tr>
 * <tr><td>cashier, billing, screen, managed device, biometric check</td><td>FULL</td></tr>
 * <tr><td>cashier, research, print</td><td>NOTHING</td></tr>
 * <tr><td>cashier</td><td>NOTHING</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MaskingPolicy {

  private static final String RESOURCE = "policy.tsv";
  private static final MaskingPolicy EMPTY = new MaskingPolicy(List.of());

  private final List<PolicyRule> rules;

  /** The rules that can match, by purpose and channel, so that a decision compares only a few. */
  private final Map<Purpose, Map<Channel, List<PolicyRule>>> concerned =
      new EnumMap<>(Purpose.class);

  private MaskingPolicy(List<PolicyRule> rules) {
    this.rules = List.copyOf(rules);
    for (Purpose purpose : Purpose.values()) {
      Map<Channel, List<PolicyRule>> byChannel = new EnumMap<>(Channel.class);
      for (Channel channel : Channel.values()) {
        byChannel.put(
            channel, rules.stream().filter(rule -> rule.concerns(purpose, channel)).toList());
      }
      concerned.put(purpose, byChannel);
    }
  }

  /** Returns the rules that can match a viewer; none without a role, purpose or channel. */
  private List<PolicyRule> concerned(Viewer viewer) {
    if (viewer.roles().isEmpty() || viewer.purpose().isEmpty() || viewer.channel().isEmpty()) {
      return List.of();
    }
    return concerned
        .getOrDefault(viewer.purpose().get(), Map.of())
        .getOrDefault(viewer.channel().get(), List.of());
  }

  /**
   * Returns the policy of all presets.
   *
   * @return the same policy on each call
   */
  public static MaskingPolicy standard() {
    return Standard.POLICY;
  }

  /** Delays reading the table until it is needed. */
  private static final class Standard {
    static final MaskingPolicy POLICY = load();
  }

  private static MaskingPolicy load() {
    InputStream in = requireNonNull(MaskingPolicy.class.getResourceAsStream(RESOURCE), RESOURCE);
    return EMPTY.with(RuleRow.FORM.readResource(in, RESOURCE), RESOURCE);
  }

  /**
   * Returns the policy without rules, which shows nothing to any viewer: the base of a table that
   * is the whole policy.
   *
   * @return the empty policy
   */
  public static MaskingPolicy empty() {
    return EMPTY;
  }

  /**
   * Returns the policy of some presets.
   *
   * @param presets the presets; caps of the others do not apply
   * @return the policy
   */
  public static MaskingPolicy of(PolicyPreset... presets) {
    Set<String> groups = new HashSet<>();
    for (PolicyPreset preset : presets) {
      groups.add(preset.id());
    }
    return new MaskingPolicy(
        standard().rules.stream().filter(rule -> groups.contains(rule.group())).toList());
  }

  /**
   * Returns a policy with the rules of a file added; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return a changed copy
   * @throws BadTableException if a row is refused; this policy stays as it is
   * @throws UncheckedIOException if the file cannot be read
   */
  public MaskingPolicy withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns a policy with the rules of a table added. The first row names the columns, which are
   * separated by tabs and may stand in any order: {@code group}, a name; {@code effect}, {@code
   * allow} or {@code cap}; {@code roles}; {@code purposes}; {@code channels}; {@code devices};
   * {@code step-up}; {@code kinds} of number; {@code view}; {@code reason}; and, if given, {@code
   * reason-zh}, the reason in Chinese. Several words stand between commas, {@code *} for any. Words
   * are those of {@link PolicyWord#id()}, {@link IdentifierKind#id()} and {@link View#id()}; roles
   * may have the Chinese names of {@link Role}.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return a changed copy
   * @throws BadTableException if a row is malformed or repeated, or if there is no row; this policy
   *     stays as it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public MaskingPolicy withRows(Reader rows, String source) {
    return with(RuleRow.FORM.readAll(rows, source), source);
  }

  private MaskingPolicy with(List<TableRow> rows, String source) {
    if (rows.isEmpty()) {
      throw new BadTableException(source, 0, "", new Wording("the table has no rule", "没有任何规则"));
    }
    List<PolicyRule> changed = new ArrayList<>(rules);
    Set<String> conditions = new HashSet<>();
    for (TableRow row : rows) {
      PolicyRule rule = new PolicyRule(new RuleRow(row));
      row.require(
          conditions.add(rule.condition()),
          "",
          "a second rule of the same effect for the same viewers and kinds",
          "对同样的查看者和号码种类有第二条同效力的规则");
      changed.add(rule);
    }
    return new MaskingPolicy(changed);
  }

  /**
   * Decides how much a viewer may see.
   *
   * @param kind the kind of number
   * @param viewer who looks
   * @return the view
   */
  public View view(IdentifierKind kind, Viewer viewer) {
    requireNonNull(kind, "kind");
    View least = View.FULL;
    boolean allowed = false;
    for (PolicyRule rule : concerned(viewer)) {
      if (rule.matches(kind, viewer)) {
        least = least.least(rule.view());
        allowed |= rule.effect() == RuleEffect.ALLOW;
      }
    }
    return allowed ? least : View.NOTHING;
  }

  /**
   * Returns the rules that match a viewer.
   *
   * @param kind the kind of number
   * @param viewer who looks
   * @return an unmodifiable list, in the order of the tables; empty for a viewer without a role, a
   *     purpose or a channel
   */
  public List<PolicyRule> rules(IdentifierKind kind, Viewer viewer) {
    requireNonNull(kind, "kind");
    return concerned(viewer).stream().filter(rule -> rule.matches(kind, viewer)).toList();
  }

  /**
   * Explains a decision: the rules and caps that decided, and what would show more.
   *
   * @param kind the kind of number
   * @param viewer who looks
   * @return the explanation
   */
  public ViewExplanation explain(IdentifierKind kind, Viewer viewer) {
    return ViewExplanation.of(this, requireNonNull(kind, "kind"), viewer);
  }

  /**
   * Returns all rules.
   *
   * @return an unmodifiable list, in the order of the tables
   */
  public List<PolicyRule> rules() {
    return rules;
  }

  /**
   * Returns the roles that rules name.
   *
   * @return an unmodifiable list without repetition, sorted
   */
  public List<String> roles() {
    Set<String> roles = new TreeSet<>();
    rules.forEach(rule -> roles.addAll(rule.roles()));
    return List.copyOf(roles);
  }

  /**
   * Returns the whole policy as a table: what each role sees for each purpose, on each channel,
   * with each device, after each step-up.
   *
   * @param kind the kind of number
   * @return an unmodifiable list of the lines on which anything is shown; a viewer on none of them
   *     sees nothing
   */
  public List<PolicyLine> table(IdentifierKind kind) {
    return PolicyLine.table(this, requireNonNull(kind, "kind"));
  }

  /** Returns the number of rules. */
  @Override
  public String toString() {
    return "MaskingPolicy[" + rules.size() + " rules]";
  }
}
