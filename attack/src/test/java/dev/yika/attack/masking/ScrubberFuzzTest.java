package dev.yika.attack.masking;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.Finder;
import dev.yika.masking.view.View;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Any text in any pieces; the first two bytes choose the scrubber and the pieces. */
class ScrubberFuzzTest extends Attack {

  private static final List<View> VIEWS = List.of(View.values());
  private static final Finder STANDARD = Finder.standard();
  private static final Finder OF_SAMPLES =
      STANDARD.with(NumberSchemes.standard().with(NumberScheme.SAMPLE_20, "41"));

  @FuzzTest
  void withstands(byte[] input) throws IOException {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) throws IOException {
    if (input.length < 2) {
      return;
    }
    View view = VIEWS.get((input[0] & 0xff) % VIEWS.size());
    Finder finder = (input[0] & 0x80) == 0 ? STANDARD : OF_SAMPLES;
    new Scrubbing(finder, view, input[1]).check(Arrays.copyOfRange(input, 2, input.length));
  }
}
