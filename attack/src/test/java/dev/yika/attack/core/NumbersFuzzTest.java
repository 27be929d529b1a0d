package dev.yika.attack.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Shown;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.Corrector;
import dev.yika.core.recognize.ReaderLine;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Parsed;
import dev.yika.core.result.Problem;
import dev.yika.core.scheme.NumberSchemes;
import java.util.Locale;

/** Any text as any kind of number. */
class NumbersFuzzTest extends Attack {

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    String text = new String(input, UTF_8);
    for (IdentifierKind kind : IdentifierKind.values()) {
      ParseResult<? extends Identifier> result = kind.tryParse(text);
      check(text, result);
      assertThat(kind.isValid(text)).isEqualTo(result.isValid());
      result.toOptional().ifPresent(number -> checkRoundTrip(kind, number));
    }
    NumberSchemes.builtIn().stream()
        .map(NumberSchemes::only)
        .forEach(schemes -> check(text, CardNumber.tryParse(text, schemes)));
    check(text, RegionCode.tryParse(text));
    RegionDirectory.standard().knows(text, 0);
    Shown.hides(text, Recognizer.standard().withOpaqueKinds().recognize(text));
    Shown.hides(text, Recognizer.standard().diagnose(text));
    Shown.hides(text, ReaderLine.tryParse(text));
    Shown.hides(text, Corrector.standard().corrections(text));
  }

  private static void checkRoundTrip(IdentifierKind kind, Identifier number) {
    assertThat(kind.tryParse(number.unmasked())).isEqualTo(new Parsed<>(number));
  }

  private static void check(String text, ParseResult<?> result) {
    assertThat(result.isValid()).isEqualTo(result.problems().isEmpty());
    Shown.hides(text, result);
    for (Problem problem : result.problems()) {
      assertThat(problem.index()).isBetween(0, text.length());
      Shown.hides(text, problem.message(Locale.CHINESE));
    }
    if (!result.isValid()) {
      Shown.hides(
          text, catchThrowableOfType(InvalidNumberException.class, () -> result.orElseThrow()));
    }
  }
}
