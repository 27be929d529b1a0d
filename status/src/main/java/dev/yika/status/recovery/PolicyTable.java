package dev.yika.status.recovery;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.core.result.Wording;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The policies by id and by area, and what a table of them has to fulfil. */
final class PolicyTable {

  static final PolicyTable EMPTY = new PolicyTable(new TreeMap<>());
  private static final int[] AREA_LENGTHS = {6, 4, 2, 0};

  /** By id, the highest revision first. It never changes. */
  private final NavigableMap<String, List<PolicyRow>> byId;

  private final Map<String, List<PolicyRow>> byArea = new HashMap<>();

  private PolicyTable(NavigableMap<String, List<PolicyRow>> byId) {
    this.byId = byId;
    for (List<PolicyRow> revisions : byId.values()) {
      for (PolicyRow row : revisions) {
        listOf(row.area(), byArea).add(row);
      }
    }
  }

  /** Reads the table of the jar; a test checks its rows, so that no first answer waits for it. */
  static PolicyTable load(String resource) {
    return EMPTY.merged(PolicyRow.all(rows(resource)));
  }

  static List<TableRow> rows(String resource) {
    InputStream in = requireNonNull(PolicyTable.class.getResourceAsStream(resource), resource);
    return PolicyCells.FORM.readResource(in, resource);
  }

  /** Returns a table with more rows, or throws and leaves this one as it is. */
  PolicyTable with(List<TableRow> rows, String source) {
    List<PolicyRow> read = PolicyRow.all(rows);
    Map<RecoveryPolicy, TableRow> added = new LinkedHashMap<>();
    for (PolicyRow row : read) {
      added.put(row.policy(), row.row());
    }
    PolicyTable changed = merged(read);
    changed.check(added, source);
    return changed;
  }

  private PolicyTable merged(List<PolicyRow> added) {
    NavigableMap<String, List<PolicyRow>> merged = new TreeMap<>();
    for (Map.Entry<String, List<PolicyRow>> revisions : byId.entrySet()) {
      merged.put(revisions.getKey(), new ArrayList<>(revisions.getValue()));
    }
    for (PolicyRow row : added) {
      if (!put(merged, row)) {
        throw row.row().refuse("id", row + " is there already", row + " 已存在");
      }
    }
    return new PolicyTable(merged);
  }

  private static boolean put(Map<String, List<PolicyRow>> merged, PolicyRow row) {
    List<PolicyRow> revisions = listOf(row.id(), merged);
    int place = 0;
    while (place < revisions.size() && revisions.get(place).revision() > row.revision()) {
      place++;
    }
    if (place < revisions.size() && revisions.get(place).revision() == row.revision()) {
      return false;
    }
    revisions.add(place, row);
    return true;
  }

  private static List<PolicyRow> listOf(String key, Map<String, List<PolicyRow>> lists) {
    return lists.computeIfAbsent(key, absent -> new ArrayList<>());
  }

  /** Returns all policies by id, the highest revision of each first. */
  List<RecoveryPolicy> all() {
    List<RecoveryPolicy> all = new ArrayList<>();
    for (String id : byId.keySet()) {
      all.addAll(named(id));
    }
    return Collections.unmodifiableList(all);
  }

  /** Returns the policies of an id, the highest revision first. */
  List<RecoveryPolicy> named(String id) {
    List<RecoveryPolicy> named = new ArrayList<>();
    for (PolicyRow row : byId.getOrDefault(id, List.of())) {
      named.add(row.policy());
    }
    return Collections.unmodifiableList(named);
  }

  Optional<RecoveryPolicy> named(String id, LocalDate date) {
    for (RecoveryPolicy policy : named(id)) {
      if (policy.isValidOn(date)) {
        return Optional.of(policy);
      }
    }
    return Optional.empty();
  }

  /** Returns the policies about a member on a day, the most specific first. */
  List<RecoveryPolicy> claims(Insured insured, LocalDate date) {
    String code = insured.area().toString();
    List<RecoveryPolicy> claims = new ArrayList<>();
    for (int length : AREA_LENGTHS) {
      for (PolicyRow row : byArea.getOrDefault(code.substring(0, length), List.of())) {
        RecoveryPolicy policy = row.policy();
        if (policy.isForMember(insured.member()) && isInForce(policy, date)) {
          claims.add(policy);
        }
      }
    }
    for (RecoveryPolicy policy : List.copyOf(claims)) {
      if (policy.replacesAny()) {
        claims.removeIf(policy::isInPlaceOf);
      }
    }
    claims.sort((one, other) -> Integer.compare(other.specificity(), one.specificity()));
    return claims;
  }

  /**
   * The days around one between which no policy of an area begins or ends.
   *
   * @param first the first day
   * @param last the last day
   */
  record Period(LocalDate first, LocalDate last) {}

  Period period(Insured insured, LocalDate date) {
    String code = insured.area().toString();
    LocalDate first = LocalDate.MIN;
    LocalDate last = LocalDate.MAX;
    for (int length : AREA_LENGTHS) {
      for (PolicyRow row : byArea.getOrDefault(code.substring(0, length), List.of())) {
        for (LocalDate change : changes(named(row.id()))) {
          if (change.isAfter(date)) {
            last = change.isAfter(last) ? last : change.minusDays(1);
          } else {
            first = change.isAfter(first) ? change : first;
          }
        }
      }
    }
    return new Period(first, last);
  }

  private boolean isInForce(RecoveryPolicy policy, LocalDate date) {
    return policy.isValidOn(date) && named(policy.id(), date).equals(Optional.of(policy));
  }

  /**
   * Refuses conflicts and gaps. Nothing changes between the days on which a policy begins or ends.
   */
  private void check(Map<RecoveryPolicy, TableRow> added, String source) {
    NavigableSet<LocalDate> days = changes(all());
    days.add(LocalDate.MIN);
    added.forEach(this::checkReplaced);
    for (LocalDate day : days) {
      List<RecoveryPolicy> inForce = inForce(day);
      checkConflicts(inForce, added, day);
      for (Map.Entry<RecoveryPolicy, TableRow> row : added.entrySet()) {
        checkGap(row.getKey(), row.getValue(), day);
      }
      checkDefault(inForce, added, source, day);
    }
  }

  /** A misspelt id would leave the policy that it means in force, unnoticed. */
  private void checkReplaced(RecoveryPolicy added, TableRow row) {
    for (String id : added.replacedIds()) {
      row.require(byId.containsKey(id), "replaces", "names no policy", "所列政策不存在");
    }
  }

  private static NavigableSet<LocalDate> changes(List<RecoveryPolicy> policies) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (RecoveryPolicy policy : policies) {
      policy.from().ifPresent(days::add);
      policy.until().ifPresent(days::add);
    }
    return days;
  }

  private List<RecoveryPolicy> inForce(LocalDate day) {
    List<RecoveryPolicy> inForce = new ArrayList<>();
    for (String id : byId.keySet()) {
      named(id, day).ifPresent(inForce::add);
    }
    return inForce;
  }

  private static void checkConflicts(
      List<RecoveryPolicy> inForce, Map<RecoveryPolicy, TableRow> added, LocalDate day) {
    Map<String, RecoveryPolicy> bySelector = new HashMap<>();
    for (RecoveryPolicy policy : inForce) {
      RecoveryPolicy other =
          policy.isPickedByArea() ? bySelector.put(policy.selector(), policy) : null;
      if (other != null && !policy.isInPlaceOf(other) && !other.isInPlaceOf(policy)) {
        // One of both is new: without the new rows there was no conflict.
        boolean blamed = added.containsKey(policy);
        TableRow row = requireNonNull(added.get(blamed ? policy : other), "row");
        String rival = (blamed ? other : policy) + on(day);
        throw row.refuse(
            "", "claims the same area and members as " + rival, "与 " + rival + " 适用于相同地区与人员");
      }
    }
  }

  private void checkGap(RecoveryPolicy added, TableRow row, LocalDate day) {
    List<RecoveryPolicy> all = named(added.id());
    if (all.size() == 1) {
      return;
    }
    boolean begun = false;
    boolean over = true;
    for (RecoveryPolicy policy : all) {
      begun |= !day.isBefore(policy.from().orElse(LocalDate.MIN));
      over &= !day.isBefore(policy.until().orElse(LocalDate.MAX));
    }
    if (begun && !over && named(added.id(), day).isEmpty()) {
      throw row.refuse(
          "from",
          "no revision of " + added.id() + " holds" + on(day),
          added.id() + " 的各修订之间有空档" + on(day));
    }
  }

  private void checkDefault(
      List<RecoveryPolicy> inForce,
      Map<RecoveryPolicy, TableRow> added,
      String source,
      LocalDate day) {
    for (MemberKind kind : MemberKind.values()) {
      if (!hasDefault(inForce, kind)) {
        throw noDefault(
            added,
            source,
            new Wording(
                "no nationwide policy is left for " + kind + on(day), "缺少全国性规则：" + kind + on(day)));
      }
    }
  }

  private static boolean hasDefault(List<RecoveryPolicy> inForce, MemberKind kind) {
    for (RecoveryPolicy policy : inForce) {
      if (policy.isPickedByArea() && policy.isNationwide() && policy.isForMember(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Blames the row that takes the place of a nationwide one. */
  private BadTableException noDefault(
      Map<RecoveryPolicy, TableRow> added, String source, Wording reason) {
    for (Map.Entry<RecoveryPolicy, TableRow> row : added.entrySet()) {
      if (Iterables.any(named(row.getKey().id()), policy -> policy.area().isEmpty())) {
        return row.getValue().refuse("", reason);
      }
    }
    return new BadTableException(source, 0, "", reason);
  }

  private static String on(LocalDate day) {
    return day.equals(LocalDate.MIN) ? " at the beginning" : " on " + day;
  }
}
