package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DigitPatternsTest {

  private static final Pattern PLACES =
      Pattern.compile("1(?=1{7})|1(?=1{3}.{1,3}1{4})|1(?=001001001)|1(?=010101)");

  /** Says where the patterns are, by the words of the class and one position after the other. */
  private static int naive(byte[] bytes, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (byte value : bytes) {
      int folded = value & 0x5f;
      digits.append(folded >= 0x10 && folded <= 0x19 ? '1' : '0');
    }
    Matcher matcher = PLACES.matcher(digits);
    return matcher.find(from) && matcher.start() < to ? matcher.start() : to;
  }

  @Test
  void finds_what_reading_one_by_one_finds() {
    Random random = new Random(5);
    String likely = "1234567890129876543a .-\u0093\u0095\u00ef\u00bc\u00b3\u00a3";
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) likely.charAt(random.nextInt(round % 2 == 0 ? likely.length() : 19));
      }
      int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      int to = from + random.nextInt(bytes.length - from + 1);
      assertThat(DigitPatterns.next(bytes, from, to, bytes.length))
          .isEqualTo(naive(bytes, from, to));
    }
  }

  @Test
  void finds_digits_of_every_alignment() {
    for (int length = 8; length < 150; length++) {
      for (int at = 0; at <= length - 8; at++) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, at, at + 8, (byte) '7');
        assertThat(DigitPatterns.next(bytes, 0, length, length)).isEqualTo(at);
        assertThat(DigitPatterns.next(bytes, at + 1, length, length)).isEqualTo(length);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(DigitPatterns.next(text, 0, length, length)).isEqualTo(at);
      }
    }
  }
}
