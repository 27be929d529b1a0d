package dev.yika.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class TimeTextTest {

  @Property
  void theQuickWayReadsWhatThePatternsRead(@ForAll("nearDates") String text) {
    assertThat(TimeText.date(text)).isEqualTo(TimeText.dateOfAnyForm(text));
    assertThat(TimeText.month(text)).isEqualTo(TimeText.monthOfAnyForm(text));
    assertThat(TimeText.time(text)).isEqualTo(TimeText.timeOfAnyForm(text));
    boolean isRead =
        TimeText.date(text).isPresent()
            || TimeText.month(text).isPresent()
            || TimeText.time(text).isPresent();
    Statistics.collect(isRead);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @Provide
  static Arbitrary<String> nearDates() {
    Arbitrary<String> day =
        Combinators.combine(
                number(0, 3_200, 4), mark('-'), number(0, 14, 2), mark('-'), number(0, 33, 2))
            .as((year, first, month, second, date) -> year + first + month + second + date);
    Arbitrary<String> clock =
        Combinators.combine(mark('T'), number(0, 25, 2), mark(':'), number(0, 61, 2))
            .as((first, hour, second, minute) -> first + hour + second + minute);
    Arbitrary<String> month =
        Combinators.combine(number(1_890, 3_010, 4), mark('-'), number(0, 14, 2))
            .as((year, first, number) -> year + first + number);
    return Arbitraries.oneOf(
        day, month, Combinators.combine(day, clock).as((date, time) -> date + time));
  }

  /** Now and then one digit is one of another script. */
  private static Arbitrary<String> number(int least, int most, int digits) {
    Arbitrary<String> plain =
        Arbitraries.integers()
            .between(least, most)
            .map(value -> String.format(Locale.ROOT, "%0" + digits + "d", value));
    return Arbitraries.frequencyOf(
        Tuple.of(30, plain), Tuple.of(1, plain.map(text -> "٣" + text.substring(1))));
  }

  private static Arbitrary<Character> mark(char usual) {
    return Arbitraries.frequency(Tuple.of(20, usual), Tuple.of(1, ' '), Tuple.of(1, '/'));
  }
}
