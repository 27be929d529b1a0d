package dev.yika.core.number;

import static dev.yika.core.number.Hidden.assertHidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yika.core.arbitrary.NumberArbitraries;
import dev.yika.core.input.InputText;
import dev.yika.core.recognize.Corrector;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.result.Failed;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Parsed;
import dev.yika.core.result.Problem;
import dev.yika.core.sample.MadeUpNumber;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifierProperties {

  private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Property
  void parsesItsOwnTextAgain(@ForAll Identifier identifier) {
    assertThat(Parsers.parse(identifier.kind(), identifier.unmasked())).isEqualTo(identifier);
    assertThat(identifier.kind().tryParse(identifier.unmasked()))
        .isEqualTo(new Parsed<>(identifier));
  }

  @Property
  void readsADressedUpTextAsThePlainOne(@ForAll Identifier identifier, @ForAll long seed) {
    Dressing dressing = new Dressing(seed);
    String text =
        Parsers.isOpaque(identifier.kind())
            ? dressing.wrap(identifier.unmasked())
            : dressing.dress(identifier.unmasked());

    assertThat(identifier.kind().tryParse(text)).isEqualTo(new Parsed<>(identifier));
    assertThat(Parsers.parse(identifier.kind(), text)).isEqualTo(identifier);
    assertThat(identifier.kind().isValid(text)).isTrue();
  }

  @Property(tries = 400)
  void noticesEveryWrongDigitItsCheckCovers(@ForAll("checked") Identifier identifier) {
    String text = identifier.unmasked();
    for (int at = 0; at < coveredByCheck(identifier); at++) {
      int place = at;
      assertThat(replacements(identifier, at).map(other -> replaced(text, place, other)))
          .noneMatch(identifier.kind()::isValid);
    }
  }

  private static int coveredByCheck(Identifier identifier) {
    boolean opensAtTheEnd = identifier.kind() == IdentifierKind.CARD_NUMBER;
    return identifier.unmasked().length() - (opensAtTheEnd ? 1 : 0);
  }

  /** Returns what may stand in a place by slip; GB 11714 promises to notice digits only. */
  private static Stream<Character> replacements(Identifier identifier, int at) {
    char there = identifier.unmasked().charAt(at);
    boolean digitsOnly = identifier.kind() == IdentifierKind.SOCIAL_CARD_NUMBER;
    if (digitsOnly && !isDigit(there)) {
      return Stream.empty();
    }
    return ALPHANUMERIC
        .substring(0, digitsOnly ? 10 : ALPHANUMERIC.length())
        .chars()
        .mapToObj(other -> (char) other)
        .filter(other -> other != there);
  }

  @Property(tries = 400)
  void noticesEverySwapOfDigitsItsCheckPromisesTo(@ForAll("checked") Identifier identifier) {
    String text = identifier.unmasked();
    if (identifier.kind() == IdentifierKind.CARD_NUMBER) {
      return; // MOD 11,10 misses one swap in fifty
    }
    assertThat(
            IntStream.range(1, text.length())
                .filter(at -> text.charAt(at) != text.charAt(at - 1))
                .filter(at -> isDigit(text.charAt(at)) && isDigit(text.charAt(at - 1)))
                .mapToObj(
                    at ->
                        text.substring(0, at - 1)
                            + text.charAt(at)
                            + text.charAt(at - 1)
                            + text.substring(at + 1)))
        .noneMatch(identifier.kind()::isValid);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String replaced(String text, int at, char other) {
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  @Property
  void answersForAnyTextWithoutThrowing(@ForAll("anyTexts") String text) {
    for (ParseResult<? extends Identifier> result : Parsers.results(text)) {
      assertThat(result.isValid()).isEqualTo(result.problems().isEmpty());
      assertThat(result.toOptional().isPresent()).isEqualTo(result.isValid());
    }
    for (IdentifierKind kind : IdentifierKind.values()) {
      assertThat(kind.isValid(text)).isEqualTo(kind.tryParse(text).isValid());
    }
  }

  @Property(tries = 400)
  void pointsAtPlacesInsideTheTextInTheirOrder(@ForAll("anyTexts") String text) {
    for (ParseResult<? extends Identifier> result : Parsers.results(text)) {
      assertThat(result.problems())
          .extracting(Problem::index)
          .isSorted()
          .allMatch(index -> index >= 0 && index <= text.length());
    }
  }

  @Property(tries = 400)
  void showsNoPartOfAValidNumber(@ForAll Identifier identifier) {
    String text = identifier.unmasked();

    assertHidden(identifier, text);
    assertHidden(new Parsed<>(identifier), text);
    assertHidden(new MadeUpNumber(identifier.kind(), MadeUpNumber.Validity.VALID, text), text);
    assertHidden(InputText.read(text), text);
    assertHidden(InputText.readVerbatim(text), text);
    assertHidden(Recognizer.standard().recognize(text), text);
    if (identifier instanceof CitizenId citizen) {
      assertHidden(citizen.hints(), citizen.upgraded().orElse(citizen).unmasked());
    }
    if (identifier instanceof ForeignerId foreigner) {
      assertHidden(foreigner.hints(), text);
    }
  }

  @Property
  void showsNoPartOfARefusedText(@ForAll("spoilt") MadeUpNumber made) {
    String text = made.unmasked();
    Failed<?> failed = (Failed<?>) made.kind().tryParse(text);
    InvalidNumberException exception =
        catchThrowableOfType(InvalidNumberException.class, () -> Parsers.parse(made.kind(), text));

    assertHidden(failed, text);
    assertHidden(exception.getMessage(), text);
    assertHidden(exception, text);
    assertHidden(made, text);
    for (Problem problem : failed.problems()) {
      assertHidden(problem, text);
      assertHidden(problem.expected(), text);
      assertHidden(problem.message(Locale.CHINESE), text);
    }
    assertHidden(Corrector.standard().corrections(text), text);
  }

  @Provide
  Arbitrary<Identifier> checked() {
    return Arbitraries.of(
            IdentifierKind.CARD_NUMBER,
            IdentifierKind.CITIZEN_ID,
            IdentifierKind.FOREIGNER_ID,
            IdentifierKind.SOCIAL_CARD_NUMBER,
            IdentifierKind.SOCIAL_CREDIT_CODE)
        .flatMap(NumberArbitraries::identifiers)
        .filter(identifier -> identifier.unmasked().length() != 15);
  }

  @Provide
  Arbitrary<MadeUpNumber> spoilt() {
    return Arbitraries.of(IdentifierKind.class)
        .flatMap(
            kind ->
                Parsers.isOpaque(kind)
                    ? NumberArbitraries.invalid(kind)
                    : Arbitraries.oneOf(
                        NumberArbitraries.invalid(kind), NumberArbitraries.nearMisses(kind)));
  }

  /** Anything: all characters with lone halves, and numbers with something wrong put in. */
  @Provide
  Arbitrary<String> anyTexts() {
    Arbitrary<String> wild =
        Arbitraries.strings()
            .withCharRange(Character.MIN_VALUE, Character.MAX_VALUE)
            .ofMaxLength(80);
    Arbitrary<String> nearly =
        Combinators.combine(
                numbers(), wild.filter(text -> text.length() < 4), Arbitraries.integers())
            .as(IdentifierProperties::inserted);
    Arbitrary<String> dressed =
        Combinators.combine(numbers(), Arbitraries.longs())
            .as((text, seed) -> new Dressing(seed).dress(text));
    return Arbitraries.oneOf(wild, nearly, dressed, spoilt().map(MadeUpNumber::unmasked));
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.of(IdentifierKind.class)
        .flatMap(NumberArbitraries::valid)
        .map(MadeUpNumber::unmasked);
  }

  private static String inserted(String text, String what, int where) {
    int at = Math.floorMod(where, text.length() + 1);
    int end = Math.min(text.length(), at + Math.floorMod(where, 3));
    return text.substring(0, at) + what + text.substring(end);
  }

  @Property(tries = 100)
  void comparesConsistentlyWithEquals(@ForAll("twoOfAKind") Identifier[] two) {
    @SuppressWarnings("unchecked") // both are of one kind
    Comparable<Identifier> one = (Comparable<Identifier>) two[0];

    assertThat(one.compareTo(two[1]) == 0).isEqualTo(two[0].equals(two[1]));
  }

  @Provide
  Arbitrary<Identifier[]> twoOfAKind() {
    return Arbitraries.of(IdentifierKind.class)
        .flatMap(kind -> NumberArbitraries.identifiers(kind).array(Identifier[].class).ofSize(2));
  }
}
