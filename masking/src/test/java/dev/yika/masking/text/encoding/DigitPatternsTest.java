package dev.yika.masking.text.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DigitPatternsTest {

  private static final Pattern UTF_8 =
      Pattern.compile("1(?=1{7})|1(?=1{3}(.{1,3}|.{6})1{4})|1(?=1101110111(?!1))|1(?=001001001)");
  private static final Pattern APART = Pattern.compile("1111(?!.{0,3}1111)|1001");
  private static final Pattern GB18030 =
      Pattern.compile("1(?=1{7})|1(?=1{3}(.{1,3}|.{6})1{4})|1(?=1101110111(?!1))|1(?=010101)");

  /** Finds the patterns by the definition in the class, one position after the other. */
  private static int naive(byte[] bytes, int from, int to, boolean isGb18030) {
    StringBuilder digits = new StringBuilder();
    for (byte value : bytes) {
      int folded = value & 0x5f;
      digits.append(folded >= 0x10 && folded <= 0x19 ? '1' : '0');
    }
    Matcher matcher = (isGb18030 ? GB18030 : UTF_8).matcher(digits);
    int at = from;
    while (matcher.find(at) && matcher.start() < to) {
      at = matcher.start();
      String before = new String(bytes, 0, at, ISO_8859_1);
      if (bytes[at] >= 0 && isApart(bytes, digits, at)) {
        at++;
        continue;
      }
      if (bytes[at] >= 0 || before.endsWith(isGb18030 ? "\u00a3" : "\u00ef\u00bc")) {
        return at;
      }
      at++;
    }
    return to;
  }

  /** Returns whether digits go on behind six bytes only, and these are no entity. */
  private static boolean isApart(byte[] bytes, CharSequence digits, int at) {
    return at + 12 <= bytes.length
        && bytes[at + 3] >= 0
        && bytes[at + 4] != '&'
        && APART.matcher(digits).region(at, digits.length()).lookingAt();
  }

  /** Skips the signs that marks are for, too. */
  private static int next(byte[] bytes, int from, int to, boolean isGb18030) {
    ByteMarks marks = new ByteMarks(isGb18030, KeyEnds.NONE);
    marks.read(bytes, 0, bytes.length);
    int at = marks.next(from, to);
    while (at < to && SignPatterns.isSign(bytes[at])) {
      at = marks.next(at + 1, to);
    }
    return at;
  }

  @Test
  void finds_what_reading_one_by_one_finds() {
    Random random = new Random(5);
    String likely = "1234567890129876543a& .-:/\u0093\u0095\u00ef\u00bc\u00b3\u00a3";
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) likely.charAt(random.nextInt(round % 2 == 0 ? likely.length() : 19));
      }
      int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      int to = from + random.nextInt(bytes.length - from + 1);
      for (boolean isGb18030 : new boolean[] {true, false}) {
        assertThat(next(bytes, from, to, isGb18030)).isEqualTo(naive(bytes, from, to, isGb18030));
      }
    }
  }

  @Test
  void finds_in_a_long_text_what_reading_one_by_one_finds() {
    Random random = new Random(6);
    String likely = "1234567 .-:=&/\u0093\u0095\u00ef\u00bc\u00b3\u00a3";
    for (int round = 0; round < 20; round++) {
      byte[] bytes = new byte[30_000 + random.nextInt(100)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) likely.charAt(random.nextInt(likely.length()));
      }
      for (boolean isGb18030 : new boolean[] {true, false}) {
        int at = 8 + random.nextInt(100);
        while (at < bytes.length) {
          int found = next(bytes, at, bytes.length, isGb18030);
          assertThat(found).isEqualTo(naive(bytes, at, bytes.length, isGb18030));
          at = found + 1 + random.nextInt(3000);
        }
      }
    }
  }

  @Test
  void finds_digits_of_every_alignment() {
    for (int length = 8; length < 150; length++) {
      for (int at = 0; at <= length - 8; at++) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, at, at + 8, (byte) '7');
        assertThat(next(bytes, 0, length, false)).isEqualTo(at);
        assertThat(next(bytes, at + 1, length, true)).isEqualTo(length);
        String text = new String(bytes, ISO_8859_1);
        assertThat(DigitPatterns.isPlace(text, at, length)).isTrue();
      }
    }
  }
}
