package dev.yika.status.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MonthSetProperties {

  @Property
  void holdsWhatASortedSetHolds(@ForAll("months") List<Integer> steps) {
    SortedSet<YearMonth> plain = new TreeSet<>();
    MonthSet set = MonthSet.EMPTY;
    for (int step : steps) {
      YearMonth month = YearMonth.of(2000, 1).plusMonths(step / 2);
      boolean adds = step % 2 == 0;
      set = adds ? set.with(month) : set.without(month);
      assertThat(adds ? plain.add(month) : plain.remove(month)).isIn(true, false);
      assertThat(set.contains(month)).isEqualTo(adds);
      assertThat(set.size()).isEqualTo(plain.size());
      assertThat(set.isEmpty() || set.first().equals(plain.first())).isTrue();
      assertThat(set.containsAny(plain)).isEqualTo(!plain.isEmpty());
      assertThat(set.isWithin(plain)).isTrue();
    }
    assertThat(set.months()).isEqualTo(plain);
    assertThat(set.with(YearMonth.of(1, 1)).isWithin(plain)).isFalse();
    assertThat(set.months().equals(plain)).isTrue();
    MonthSet copy = MonthSet.EMPTY;
    for (YearMonth month : plain) {
      copy = copy.with(month);
    }
    assertThat(copy).isEqualTo(set).hasSameHashCodeAs(set);
  }

  @Provide
  Arbitrary<List<Integer>> months() {
    return Arbitraries.integers().between(-400, 400).list().ofMaxSize(200);
  }
}
