package dev.yika.status.recovery;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.core.result.Wording;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The policies by id and by area, and what a table of them has to fulfil. */
final class PolicyTable {

  private static final PolicyTable EMPTY = new PolicyTable(new TreeMap<>());
  private static final int[] AREA_LENGTHS = {6, 4, 2, 0};

  /** By id, the highest revision first. */
  private final ImmutableSortedMap<String, ImmutableList<RecoveryPolicy>> byId;

  private final ImmutableListMultimap<String, RecoveryPolicy> byArea;

  private PolicyTable(Map<String, NavigableMap<Integer, RecoveryPolicy>> policies) {
    ImmutableSortedMap.Builder<String, ImmutableList<RecoveryPolicy>> ids =
        ImmutableSortedMap.naturalOrder();
    policies.forEach(
        (id, revisions) -> ids.put(id, ImmutableList.copyOf(revisions.descendingMap().values())));
    this.byId = ids.build();
    this.byArea = Multimaps.index(Iterables.concat(byId.values()), RecoveryPolicy::area);
  }

  static PolicyTable load(String resource) {
    InputStream in = requireNonNull(PolicyTable.class.getResourceAsStream(resource), resource);
    return EMPTY.with(PolicyCells.FORM.readResource(in, resource), resource);
  }

  /** Returns a table with more rows, or throws and leaves this one as it is. */
  PolicyTable with(List<TableRow> rows, String source) {
    Map<RecoveryPolicy, TableRow> added = new LinkedHashMap<>();
    Map<String, NavigableMap<Integer, RecoveryPolicy>> merged = new TreeMap<>();
    all().forEach(policy -> put(merged, policy));
    for (TableRow row : rows) {
      RecoveryPolicy policy = PolicyCells.read(row);
      if (!put(merged, policy)) {
        throw row.refuse("id", policy + " is there already", policy + " 已存在");
      }
      added.put(policy, row);
    }
    PolicyTable changed = new PolicyTable(merged);
    changed.check(added, source);
    return changed;
  }

  private static boolean put(
      Map<String, NavigableMap<Integer, RecoveryPolicy>> merged, RecoveryPolicy policy) {
    return merged
            .computeIfAbsent(policy.id(), id -> new TreeMap<>())
            .putIfAbsent(policy.revision(), policy)
        == null;
  }

  Stream<RecoveryPolicy> all() {
    return byId.values().stream().flatMap(List::stream);
  }

  /** Returns the policies of an id, the highest revision first. */
  List<RecoveryPolicy> named(String id) {
    return byId.getOrDefault(id, ImmutableList.of());
  }

  Optional<RecoveryPolicy> named(String id, LocalDate date) {
    return named(id).stream().filter(policy -> policy.isValidOn(date)).findFirst();
  }

  /** Returns the policies about a member on a day, the most specific first. */
  List<RecoveryPolicy> claims(Insured insured, LocalDate date) {
    String code = insured.area().toString();
    List<RecoveryPolicy> claims = new ArrayList<>();
    for (int length : AREA_LENGTHS) {
      for (RecoveryPolicy policy : byArea.get(code.substring(0, length))) {
        if (policy.isForMember(insured.member()) && isInForce(policy, date)) {
          claims.add(policy);
        }
      }
    }
    claims.removeIf(policy -> claims.stream().anyMatch(other -> other.isInPlaceOf(policy)));
    claims.sort(comparingInt(RecoveryPolicy::specificity).reversed());
    return claims;
  }

  private boolean isInForce(RecoveryPolicy policy, LocalDate date) {
    if (!policy.isValidOn(date)) {
      return false;
    }
    return named(policy.id()).stream()
        .noneMatch(other -> other.revision() > policy.revision() && other.isValidOn(date));
  }

  /**
   * Refuses conflicts and gaps. Nothing changes between the days on which a policy begins or ends.
   */
  private void check(Map<RecoveryPolicy, TableRow> added, String source) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.MIN);
    all().forEach(policy -> policy.from().ifPresent(days::add));
    all().forEach(policy -> policy.until().ifPresent(days::add));
    for (LocalDate day : days) {
      List<RecoveryPolicy> inForce = all().filter(policy -> isInForce(policy, day)).toList();
      checkConflicts(inForce, added, day);
      added.forEach((policy, row) -> checkGap(policy, row, day));
      checkDefault(inForce, added, source, day);
    }
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
    boolean begun = all.stream().anyMatch(p -> !day.isBefore(p.from().orElse(LocalDate.MIN)));
    boolean over = all.stream().allMatch(p -> !day.isBefore(p.until().orElse(LocalDate.MAX)));
    if (begun && !over && all.stream().noneMatch(policy -> policy.isValidOn(day))) {
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
    List<RecoveryPolicy> national =
        inForce.stream().filter(p -> p.isPickedByArea() && p.area().isEmpty()).toList();
    for (MemberKind kind : MemberKind.values()) {
      if (national.stream().noneMatch(policy -> policy.isForMember(kind))) {
        throw noDefault(
            added,
            source,
            new Wording(
                "no nationwide policy is left for " + kind + on(day), "缺少全国性规则：" + kind + on(day)));
      }
    }
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
