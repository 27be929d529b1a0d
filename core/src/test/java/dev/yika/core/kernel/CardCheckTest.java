package dev.yika.core.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yika.core.check.CheckSystems;
import java.nio.CharBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardCheckTest {

  private static final String CARD = "4101021234567890";

  /** The rule as it is written down: 16 digits, the 15th by MOD 11,10 of those before it. */
  private static boolean expected(String text) {
    return text.matches("[0-9]{16}") && CheckSystems.ISO_7064_MOD_11_10.verify(text, 0, 14, 14);
  }

  private static boolean holds(CharSequence text) {
    return CardCheck.flaws(text) == Flaws.NONE;
  }

  private static boolean holds(byte[] bytes, int at) {
    return CardCheck.flaws(bytes, at) == Flaws.NONE;
  }

  private static void assertAnswers(String text) {
    boolean expected = expected(text);

    assertThat(holds(text)).isEqualTo(expected);
    assertThat(holds(CharBuffer.wrap(text))).isEqualTo(expected);
  }

  private static boolean holdsAt(int at, byte[] bytes) {
    byte[] moved = new byte[bytes.length + 11];
    System.arraycopy(bytes, 0, moved, at, bytes.length);
    return holds(moved, at);
  }

  @Test
  void followsTheFormulaForDigits() {
    Random random = new Random(1);
    int valid = 0;
    for (int i = 0; i < 200_000; i++) {
      String text =
          String.format("%08d%08d", random.nextInt(100_000_000), random.nextInt(100_000_000));
      assertAnswers(text);
      assertThat(holdsAt(i % 11, text.getBytes(ISO_8859_1))).isEqualTo(expected(text));
      valid += expected(text) ? 1 : 0;
    }
    assertThat(valid).isBetween(19_000, 21_000);
  }

  @Test
  void knowsEachCharacterInEachPlace() {
    for (int at = 0; at < CARD.length(); at++) {
      StringBuilder text = new StringBuilder(CARD);
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        text.setCharAt(at, (char) c);
        String changed = text.toString();
        boolean expected = c >= '0' && c <= '9' && expected(changed);
        assertThat(holds(changed)).isEqualTo(expected);
        assertThat(holds(text)).isEqualTo(expected);
      }
    }
  }

  @Test
  void knowsEachByteInEachPlace() {
    for (int at = 0; at < CARD.length(); at++) {
      byte[] bytes = CARD.getBytes(ISO_8859_1);
      for (int b = 0; b < 256; b++) {
        bytes[at] = (byte) b;
        assertThat(holds(bytes, 0)).isEqualTo(expected(new String(bytes, ISO_8859_1)));
      }
    }
  }

  @Test
  void twoWrongCharactersDoNotMakeOneRight() {
    for (int at = 0; at < CARD.length() - 1; at++) {
      byte[] bytes = CARD.getBytes(ISO_8859_1);
      for (int pair = 0; pair < 1 << 16; pair++) {
        bytes[at] = (byte) pair;
        bytes[at + 1] = (byte) (pair >> 8);
        if (holds(bytes, 0)) {
          assertThat(expected(new String(bytes, ISO_8859_1))).isTrue();
        }
      }
    }
  }

  @Test
  void takesSixteenCharacters() {
    assertThat(holds("")).isFalse();
    assertThat(holds(CARD.substring(1))).isFalse();
    assertThat(holds(CARD + "0")).isFalse();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> CardCheck.flaws(new byte[15], 0));
  }

  @Test
  void whatCannotBecomeANumberNeedNotBeRead() {
    assertThat(Flaws.mayBeRead(CardCheck.flaws(CARD))).isFalse();
    assertThat(Flaws.mayBeRead(CardCheck.flaws("4101021234567880"))).isFalse();
    assertThat(Flaws.mayBeRead(CardCheck.flaws("410102123456789O"))).isFalse();
    assertThat(Flaws.mayBeRead(CardCheck.flaws("410102123456789\uff10"))).isTrue();
    assertThat(Flaws.mayBeRead(CardCheck.flaws(CARD + " "))).isTrue();
  }
}
