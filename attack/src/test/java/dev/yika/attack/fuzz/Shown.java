package dev.yika.attack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for digits of an input in what may end up in a log. */
public final class Shown {

  /** Dates are shown with hyphens, region codes have six digits: a longer run is of a number. */
  private static final Pattern RUN = Pattern.compile("[0-9]{7,}");

  private Shown() {}

  /** Fails if a text shows seven digits in a row that stand in the input, too. */
  public static void hides(String input, Object shown) {
    Matcher runs = RUN.matcher(String.valueOf(shown));
    while (runs.find()) {
      assertThat(input.contains(runs.group())).as("shows digits of the input").isFalse();
    }
  }
}
