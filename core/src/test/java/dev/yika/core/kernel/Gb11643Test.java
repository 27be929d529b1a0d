package dev.yika.core.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yika.core.check.CheckSystems;
import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Gb11643Test {

  private static final String CITIZEN = "11010519491231002X";
  private static final String OLD = "110105491231002";

  /** The rules as they are written down. */
  private static boolean expected(String text) {
    return text.matches("[0-9]{17}[0-9X]")
        && isDate(text.substring(6, 14))
        && CheckSystems.ISO_7064_MOD_11_2.verify(text);
  }

  private static boolean expectedOld(String text) {
    return text.matches("[0-9]{15}") && isDate("19" + text.substring(6, 12));
  }

  private static boolean holds(CharSequence text) {
    return Gb11643.flaws(text) == Flaws.NONE;
  }

  private static boolean holds(byte[] bytes, int at) {
    return Gb11643.flaws(bytes, at) == Flaws.NONE;
  }

  private static boolean holdsOld(CharSequence text) {
    return Gb11643.flawsOfOld(text) == Flaws.NONE;
  }

  private static boolean holdsOld(byte[] bytes, int at) {
    return Gb11643.flawsOfOld(bytes, at) == Flaws.NONE;
  }

  private static boolean isDate(String digits) {
    try {
      int year = Integer.parseInt(digits.substring(0, 4));
      LocalDate.of(
          year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
      return year >= 1800 && year <= 2199;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void assertAnswers(String text) {
    boolean expected = expected(text);

    assertThat(holds(text)).isEqualTo(expected);
    assertThat(holds(CharBuffer.wrap(text))).isEqualTo(expected);
    assertThat(holds(("-" + text).getBytes(ISO_8859_1), 1)).isEqualTo(expected);
  }

  private static void assertAnswersOld(String text) {
    boolean expected = expectedOld(text);

    assertThat(holdsOld(text)).isEqualTo(expected);
    assertThat(holdsOld(CharBuffer.wrap(text))).isEqualTo(expected);
    assertThat(holdsOld(("-" + text).getBytes(ISO_8859_1), 1)).isEqualTo(expected);
  }

  @Test
  void knowsTheDaysOfEveryYear() {
    for (int year = 1790; year <= 2210; year++) {
      for (int day = 0; day <= 1400; day++) {
        if (day % 100 <= 33 && (day % 100 >= 27 || day % 100 <= 1)) {
          String payload = String.format("110105%04d%04d002", year, day);
          assertAnswers(payload + CheckSystems.ISO_7064_MOD_11_2.compute(payload));
          if (year / 100 == 19) {
            assertAnswersOld(payload.substring(0, 6) + payload.substring(8));
          }
        }
      }
    }
  }

  @Test
  void followsTheFormulaForDigits() {
    Random random = new Random(1);
    int valid = 0;
    for (int i = 0; i < 100_000; i++) {
      String text =
          String.format(
              "%06d%d%02d%02d%03d%s",
              random.nextInt(1_000_000),
              1800 + random.nextInt(400),
              1 + random.nextInt(12),
              1 + random.nextInt(28),
              random.nextInt(1000),
              "0123456789X".charAt(random.nextInt(11)));
      assertAnswers(text);
      valid += expected(text) ? 1 : 0;
    }
    assertThat(valid).isBetween(8_000, 10_000);
  }

  @Test
  void knowsEachCharacterInEachPlace() {
    for (int at = 0; at < CITIZEN.length(); at++) {
      StringBuilder text = new StringBuilder(CITIZEN);
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        text.setCharAt(at, (char) c);
        String changed = text.toString();
        boolean expected = c < 128 && expected(changed);
        assertThat(holds(changed)).isEqualTo(expected);
        assertThat(holds(text)).isEqualTo(expected);
      }
    }
  }

  @Test
  void knowsEachCharacterInEachPlaceOfTheOldForm() {
    for (int at = 0; at < OLD.length(); at++) {
      StringBuilder text = new StringBuilder(OLD);
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        text.setCharAt(at, (char) c);
        String changed = text.toString();
        boolean expected = c < 128 && expectedOld(changed);
        assertThat(holdsOld(changed)).isEqualTo(expected);
        assertThat(holdsOld(text)).isEqualTo(expected);
      }
    }
  }

  @Test
  void knowsEachByteInEachPlace() {
    for (int at = 0; at < CITIZEN.length(); at++) {
      byte[] bytes = CITIZEN.getBytes(ISO_8859_1);
      byte[] old = OLD.getBytes(ISO_8859_1);
      for (int b = 0; b < 256; b++) {
        bytes[at] = (byte) b;
        assertThat(holds(bytes, 0)).isEqualTo(expected(new String(bytes, ISO_8859_1)));
        old[Math.min(at, old.length - 1)] = (byte) b;
        assertThat(holdsOld(old, 0)).isEqualTo(expectedOld(new String(old, ISO_8859_1)));
      }
    }
  }

  @Test
  void takesEighteenCharactersOrFifteen() {
    assertThat(holds(CITIZEN + "X")).isFalse();
    assertThat(holds(CITIZEN.substring(1))).isFalse();
    assertThat(holdsOld(OLD + "0")).isFalse();
    assertThat(holdsOld(OLD.substring(1))).isFalse();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Gb11643.flaws(new byte[17], 0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Gb11643.flawsOfOld(new byte[14], 0));
  }

  @Test
  void whatCannotBecomeANumberNeedNotBeRead() {
    assertThat(Flaws.mayBeRead(Gb11643.flaws(CITIZEN))).isFalse();
    assertThat(Flaws.mayBeRead(Gb11643.flaws("110105194912310020"))).isFalse();
    assertThat(Flaws.mayBeRead(Gb11643.flaws("11010519491231002x"))).isTrue();
    assertThat(Flaws.mayBeRead(Gb11643.flaws("110105 491231 002 "))).isTrue();
    assertThat(Flaws.mayBeRead(Gb11643.flawsOfOld(OLD))).isFalse();
    assertThat(Flaws.mayBeRead(Gb11643.flawsOfOld("110105491331002"))).isFalse();
    assertThat(Flaws.mayBeRead(Gb11643.flawsOfOld("11010549123100\uff12"))).isTrue();
  }
}
