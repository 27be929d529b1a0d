package dev.yika.core.check;

import static dev.yika.core.check.CheckSystems.GB_11714;
import static dev.yika.core.check.CheckSystems.ISO_7064_MOD_1271_36;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every check system promises, whichever it is. */
class CheckSystemContractTest {

  private static final String SYSTEMS = "dev.yika.core.check.CheckSystems#all";

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void alphabetsHoldPlainCharactersOnce(CheckSystem system) {
    assertThat(system.alphabet()).startsWith("0123456789").matches("[0-9A-Z]+");
    assertThat(system.alphabet().chars().distinct()).hasSize(system.alphabet().length());
    assertThat(system.checkAlphabet()).startsWith("0123456789").matches("[0-9A-Z*]+");
    assertThat(system.checkAlphabet().chars().distinct()).hasSize(system.checkAlphabet().length());
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void claimsForAllCharactersHoldForDigits(CheckSystem system) {
    assertThat(system.detects()).contains(TypingError.DIGIT_SUBSTITUTION);
    if (system.detects().contains(TypingError.ADJACENT_SWAP)) {
      assertThat(system.detects()).contains(TypingError.ADJACENT_DIGIT_SWAP);
    }
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void exactlyOneCheckFitsAPayload(CheckSystem system) {
    String payload = payload(system);
    String check = system.compute(payload);

    assertThat(check).hasSize(system.checkLength());
    assertThat(checks(system).filter(other -> system.verify(payload + other)))
        .containsExactly(check);
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void verifiesInTheMiddleOfATextAndWithTheCheckInFront(CheckSystem system) {
    String payload = payload(system);
    String check = system.compute(payload);
    int from = check.length() + 2;
    int to = from + payload.length();

    assertThat(system.verify(check + "?0" + payload + "0?", from, to, 0)).isTrue();
    assertThat(system.verify(CharBuffer.wrap(payload + check))).isTrue();
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void refusesForeignCharacters(CheckSystem system) {
    String payload = payload(system);
    String check = system.compute(payload);
    for (int at : new int[] {0, 1, payload.length() - 1}) {
      assertThat(foreignTo(system.alphabet()).map(foreign -> replaced(payload, at, foreign)))
          .noneMatch(wrong -> system.verify(wrong + check));
    }
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void refusesAForeignCharacterInAPayloadOfAnyLength(CheckSystem system) {
    if (system.payloadLength().isPresent()) {
      return;
    }
    for (int length : new int[] {1, 2, 3, 64, 65, 300}) {
      String payload = "1".repeat(length - 1) + "?";

      assertThat(checks(system)).noneMatch(check -> system.verify(payload + check));
    }
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void namesTheFirstForeignCharacterByItsIndexOnly(CheckSystem system) {
    // NUL, neighbours of the digits and letters, digits and letters of other scripts, surrogates.
    String foreigners = "\0/:@[`ax{\u00b2\u0130\u0131\u0660\u06f0\u0966\uff10\uff21\ud835\udfce";
    for (int i = 0; i < foreigners.length(); i++) {
      String wrong = replaced(payload(system), 5, foreigners.charAt(i));
      String twiceWrong = replaced(wrong, 6, '?');

      assertThatIllegalArgumentException()
          .isThrownBy(() -> system.compute(twiceWrong))
          .withMessage("the character at index 5 is not in the alphabet of " + system);
    }
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void refusesForeignCheckCharacters(CheckSystem system) {
    String payload = payload(system);
    for (int i = 0; i < system.checkLength(); i++) {
      int at = i;
      assertThat(foreignTo(system.checkAlphabet()))
          .noneMatch(foreign -> verifiesBesideAny(system, payload, at, foreign));
    }
  }

  /** Returns whether some other check character makes a foreign one pass. */
  private static boolean verifiesBesideAny(
      CheckSystem system, String payload, int at, char foreign) {
    return system
        .checkAlphabet()
        .chars()
        .mapToObj(other -> Character.toString(other).repeat(system.checkLength()))
        .anyMatch(check -> system.verify(payload + replaced(check, at, foreign)));
  }

  /** Returns all that is not in an alphabet: digits of other scripts, NUL, half characters ... */
  private static Stream<Character> foreignTo(String alphabet) {
    return IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
        .filter(character -> alphabet.indexOf(character) < 0)
        .mapToObj(character -> (char) character);
  }

  private static String replaced(String text, int at, char character) {
    return text.substring(0, at) + character + text.substring(at + 1);
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void refusesAnEmptyPayload(CheckSystem system) {
    assertThat(system.verify("")).isFalse();
    assertThat(checks(system)).noneMatch(system::verify);
    assertThat(checks(system)).noneMatch(check -> system.verify(check, 0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> system.compute(""))
        .withMessage("the payload is empty");
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void refusesPayloadsOfAnotherLengthIfOnlyOneIsPossible(CheckSystem system) {
    String payload = payload(system);
    String shorter = payload.substring(1);
    String longer = payload + payload.charAt(0);
    if (system.payloadLength().isEmpty()) {
      assertThat(system.verify(shorter + system.compute(shorter))).isTrue();
      assertThat(system.verify(longer + system.compute(longer))).isTrue();
      return;
    }
    assertThat(checks(system)).noneMatch(check -> system.verify(shorter + check));
    assertThat(checks(system)).noneMatch(check -> system.verify(longer + check));
    String message = system + " takes exactly " + payload.length() + " payload characters";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> system.compute(shorter))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> system.compute(longer))
        .withMessage(message);
  }

  @Test
  void namesTheLengthBeforeTheCharacter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GB_11714.compute("?"))
        .withMessage("GB 11714 takes exactly 8 payload characters");
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void refusesRangesOutsideTheText(CheckSystem system) {
    String code = payload(system) + system.compute(payload(system));
    int end = code.length();
    int[][] ranges = {
      {-1, 3, 4}, {3, 2, 4}, {0, end + 1, 0}, {0, 3, -1}, {0, 3, end - system.checkLength() + 1}
    };

    for (int[] range : ranges) {
      assertThatThrownBy(() -> system.verify(code, range[0], range[1], range[2]))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageNotContaining(code);
    }
  }

  @ParameterizedTest
  @MethodSource(SYSTEMS)
  void refusesNull(CheckSystem system) {
    assertThatNullPointerException().isThrownBy(() -> system.compute(null)).withMessage("payload");
    assertThatNullPointerException()
        .isThrownBy(() -> system.verify(null, 0, 1, 1))
        .withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> system.verify(null));
  }

  @Test
  void sumsOfVeryLongPayloadsDoNotOverflow() {
    String payload = "Z".repeat(100_000);

    assertThat(ISO_7064_MOD_1271_36.compute(payload))
        .isEqualTo(NaiveChecks.compute(ISO_7064_MOD_1271_36, payload));
  }

  private static String payload(CheckSystem system) {
    return "40718263950123456".substring(0, system.payloadLength().orElse(14));
  }

  private static Stream<String> checks(CheckSystem system) {
    Stream<String> single = system.checkAlphabet().chars().mapToObj(Character::toString);
    return system.checkLength() == 1
        ? single
        : single.flatMap(
            first -> system.checkAlphabet().chars().mapToObj(second -> first + (char) second));
  }
}
