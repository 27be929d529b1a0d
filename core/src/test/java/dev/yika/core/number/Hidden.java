package dev.yika.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.InputText;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for parts of a number in what may end up in a log. */
final class Hidden {

  private static final int RUN = 5;

  private Hidden() {}

  /** Fails if something shows five characters of a text in a row, as given or in plain form. */
  static void assertHidden(Object shown, CharSequence text) {
    String plain = InputText.isTooLong(text) ? "" : InputText.read(text).plain();
    String visible = withoutSystemNames(String.valueOf(shown));
    assertThat(runs(text.toString()).anyMatch(visible::contains))
        .as("a part of the text as given")
        .isFalse();
    assertThat(runs(plain).anyMatch(visible::contains)).as("a part of the plain text").isFalse();
  }

  private static String withoutSystemNames(String text) {
    String without = text;
    for (CheckSystem system : CheckSystems.all()) {
      without = without.replace(system.name(), "");
    }
    return without;
  }

  /** Leaves runs with a star out: {@code *7890} of a text is in a mask that shows 7890 only. */
  private static Stream<String> runs(String text) {
    return IntStream.rangeClosed(0, text.length() - RUN)
        .mapToObj(start -> text.substring(start, start + RUN))
        .filter(run -> run.indexOf('*') < 0);
  }
}
