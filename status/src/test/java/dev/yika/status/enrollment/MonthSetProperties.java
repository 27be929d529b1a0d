package dev.yika.status.enrollment;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MonthSetProperties {

  private static final YearMonth FIRST = YearMonth.of(1999, 12);

  @Property
  void holdsWhatASortedSetHolds(@ForAll("steps") List<Set<Integer>> steps) {
    SortedSet<YearMonth> plain = new TreeSet<>();
    MonthSet set = MonthSet.EMPTY;
    boolean adds = true;
    for (Set<Integer> step : steps) {
      Set<YearMonth> months = months(step);
      MonthSet changed = MonthSet.of(months);
      assertThat(set.containsAny(changed)).isEqualTo(!Collections.disjoint(plain, months));
      assertThat(set.isWithin(changed)).isEqualTo(months.containsAll(plain));
      assertThat(changed.isWithin(set)).isEqualTo(plain.containsAll(months));
      set = adds ? set.with(changed) : set.without(changed);
      assertThat(adds ? plain.addAll(months) : plain.removeAll(months)).isIn(true, false);
      assertThat(set.months()).isEqualTo(plain);
      assertThat(set.size()).isEqualTo(plain.size());
      assertThat(set.isEmpty()).isEqualTo(plain.isEmpty());
      assertThat(set).isEqualTo(MonthSet.of(plain)).hasSameHashCodeAs(MonthSet.of(plain));
      adds = !adds;
    }
  }

  @Property
  void beginsAndEndsWhereASortedSetDoes(
      @ForAll("step") Set<Integer> step, @ForAll @IntRange(min = -20_000, max = 20_000) int day) {
    SortedSet<YearMonth> plain = new TreeSet<>(months(step));
    MonthSet set = MonthSet.of(plain);
    LocalDate date = FIRST.atDay(1).plusDays(day);
    YearMonth month = YearMonth.from(date);

    assertThat(set.endsAfterMonthOf(date))
        .isEqualTo(!plain.isEmpty() && plain.last().isAfter(month));
    if (!plain.isEmpty()) {
      assertThat(set.first()).isEqualTo(plain.first());
      assertThat(set.beginsBefore(month)).isEqualTo(plain.first().isBefore(month));
      assertThat(set.beginsAfter(month)).isEqualTo(plain.first().isAfter(month));
      assertThat(set.beginsBefore(plain.first()) || set.beginsAfter(plain.first())).isFalse();
    }
  }

  @Example
  void takesManyMonthsInAtOnce() {
    List<YearMonth> months =
        IntStream.range(0, 1_000_000)
            .mapToObj(FIRST::plusMonths)
            .collect(toCollection(ArrayList::new));
    Collections.reverse(months);
    MonthSet all = MonthSet.of(months);

    assertThat(all.size()).isEqualTo(1_000_000);
    assertThat(all.without(MonthSet.of(months.subList(0, 999_999))).months())
        .containsExactly(FIRST);
  }

  private static Set<YearMonth> months(Set<Integer> step) {
    Set<YearMonth> months = new HashSet<>();
    for (int month : step) {
      months.add(FIRST.plusMonths(month));
    }
    return months;
  }

  @Provide
  Arbitrary<Set<Integer>> step() {
    return Arbitraries.integers().between(-400, 400).set().ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Set<Integer>>> steps() {
    return step().list().ofMaxSize(60);
  }
}
