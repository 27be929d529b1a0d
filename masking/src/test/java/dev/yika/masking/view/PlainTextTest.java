package dev.yika.masking.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final Pattern ASCII = Pattern.compile("[0-9A-Za-z*]");
  private static final Pattern KNOWN =
      Pattern.compile("[0-9A-Za-z*\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0a]");

  @Test
  void knows_digits_letters_and_stars_of_both_widths_and_nothing_else() {
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      String text = String.valueOf((char) c);

      assertThat(PlainText.isKnown((char) c)).isEqualTo(KNOWN.matcher(text).matches());
      assertThat(PlainText.isAscii((char) c)).isEqualTo(ASCII.matcher(text).matches());
    }
  }
}
