package dev.yika.core.number;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of number promises, whichever it is. */
class IdentifierContractTest {

  private static final int SAMPLES = 200;

  @ParameterizedTest
  @EnumSource
  void parsesItsOwnText(IdentifierKind kind) {
    valid(kind)
        .forEach(
            text -> {
              Identifier identifier = Parsers.parse(kind, text);

              assertThat(identifier.kind()).isEqualTo(kind);
              assertThat(identifier.unmasked()).isEqualTo(text);
              assertThat(Parsers.parse(kind, identifier.unmasked())).isEqualTo(identifier);
              assertThat(kind.tryParse(text).orElseThrow()).isEqualTo(identifier);
            });
  }

  @ParameterizedTest
  @EnumSource
  void readsAnyCharSequence(IdentifierKind kind) {
    String text = valid(kind).findFirst().orElseThrow();
    for (CharSequence form : List.of(CharBuffer.wrap(text.toCharArray()), CharBuffer.wrap(text))) {
      assertThat(Parsers.parse(kind, form).unmasked()).isEqualTo(text);
      assertThat(kind.tryParse(form).isValid()).isTrue();
      assertThat(kind.isValid(form)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsMadeUpAsInvalid(IdentifierKind kind) {
    Stream<MadeUpNumber> nearMisses =
        Parsers.isOpaque(kind) ? Stream.empty() : SampleNumbers.nearMisses(kind, 11).limit(SAMPLES);
    Stream.concat(nearMisses, SampleNumbers.invalid(kind, 12).limit(SAMPLES))
        .map(MadeUpNumber::unmasked)
        .forEach(
            text -> {
              ParseResult<? extends Identifier> result = kind.tryParse(text);

              assertThat(result.isValid()).isFalse();
              assertThat(result.toOptional()).isEmpty();
              assertThat(result.problems()).isNotEmpty();
              assertThat(kind.isValid(text)).isFalse();
              assertThatExceptionOfType(InvalidNumberException.class)
                  .isThrownBy(() -> Parsers.parse(kind, text))
                  .satisfies(e -> assertThat(e.problems()).isEqualTo(result.problems()))
                  .satisfies(e -> assertThat(e.problem()).isEqualTo(result.problems().get(0)))
                  .withMessageStartingWith(kind.label() + ": ")
                  .withNoCause();
            });
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnEmptyText(IdentifierKind kind) {
    for (String text : List.of("", " ", "\ufeff", "\r\n", "\ufeff \u3000\t\r\n")) {
      assertThat(kind.tryParse(text).problems())
          .extracting(Problem::kind)
          .containsExactly(ProblemKind.EMPTY);
      assertThat(kind.isValid(text)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAMegabyteUnread(IdentifierKind kind) {
    String text = valid(kind).findFirst().orElseThrow().repeat(100_000);

    assertThat(kind.isValid(text)).isFalse();
    assertThat(kind.tryParse(text).problems())
        .containsExactly(Problem.ofLength(ProblemKind.TOO_LONG, 64, "1-64", text.length()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.yika.core.number.Parsers#entryPoints")
  void refusesNullByName(String name, Function<CharSequence, Object> entryPoint) {
    assertThat(name).isNotEmpty();
    assertThatNullPointerException().isThrownBy(() -> entryPoint.apply(null)).withMessage("text");
  }

  @ParameterizedTest
  @EnumSource
  void refusesARangeThatLeavesTheBytes(IdentifierKind kind) {
    byte[] bytes = valid(kind).findFirst().orElseThrow().getBytes(UTF_8);
    int length = bytes.length;

    assertThat(kind.isValid(bytes, 0, length)).isTrue();
    assertThat(kind.isValid(bytes, length, 0)).isFalse();
    for (int[] range : new int[][] {{-1, length}, {1, length}, {0, length + 1}, {0, -1}, {9, -1}}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> kind.isValid(bytes, range[0], range[1]));
    }
    assertThatNullPointerException().isThrownBy(() -> kind.isValid(null, 0, 0)).withMessage("utf8");
  }

  @ParameterizedTest
  @EnumSource
  void equalsWhatHasTheSameKindAndText(IdentifierKind kind) {
    EqualsTester tester = new EqualsTester();
    valid(kind)
        .distinct()
        .limit(20)
        .forEach(
            text ->
                tester.addEqualityGroup(
                    Parsers.parse(kind, text), Parsers.parse(kind, CharBuffer.wrap(text))));
    tester.testEquals();
  }

  @Test
  void doesNotEqualAnotherKindOfTheSameText() {
    String text = "4101021234567890";
    new EqualsTester()
        .addEqualityGroup(CardNumber.parse(text))
        .addEqualityGroup(PersonNumber.parse(text))
        .addEqualityGroup(CredentialToken.parse(text))
        .addEqualityGroup(text)
        .testEquals();
  }

  @ParameterizedTest
  @EnumSource
  void comparesAsItsTextDoes(IdentifierKind kind) {
    List<String> texts = valid(kind).limit(30).toList();
    for (String one : texts) {
      for (String other : texts) {
        int order = compare(Parsers.parse(kind, one), Parsers.parse(kind, other));
        assertThat(Integer.signum(order)).isEqualTo(Integer.signum(one.compareTo(other)));
      }
    }
  }

  @SuppressWarnings("unchecked") // every kind compares with itself
  private static int compare(Identifier one, Identifier other) {
    return ((Comparable<Identifier>) one).compareTo(other);
  }

  @ParameterizedTest
  @EnumSource
  void isNotSerializable(IdentifierKind kind) {
    Identifier identifier = Parsers.parse(kind, valid(kind).findFirst().orElseThrow());

    assertThat(identifier).isNotInstanceOf(Serializable.class);
    assertThatExceptionOfType(NotSerializableException.class)
        .isThrownBy(() -> serialize(identifier))
        .withMessage(identifier.getClass().getName());
  }

  private static void serialize(Object object) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(object);
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsAtMostTheLastFourCharacters(IdentifierKind kind) {
    valid(kind)
        .forEach(
            text -> {
              String shown = Parsers.parse(kind, text).toString();

              assertThat(shown).hasSameSizeAs(text).matches("\\*{6,}.{0,4}|\\*{1,}");
              assertThat(text).endsWith(shown.replace("*", ""));
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"PERSON_NUMBER", "CREDENTIAL_TOKEN", "CARD_IDENTIFICATION_CODE"})
  void showsNothingOfWhatIsNeverShown(IdentifierKind kind) {
    assertThat(valid(kind).map(text -> Parsers.parse(kind, text).toString()))
        .allMatch(shown -> shown.matches("\\*+"));
  }

  @ParameterizedTest
  @EnumSource
  void hasAnIdThatFindsIt(IdentifierKind kind) {
    assertThat(kind.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(IdentifierKind.find(kind.id())).contains(kind);
    assertThat(IdentifierKind.find(kind.id().toUpperCase(Locale.ROOT))).contains(kind);
    assertThat(kind.label(Locale.FRENCH)).isEqualTo(kind.label());
    assertThat(kind.label(Locale.TAIWAN))
        .isEqualTo(kind.label(Locale.CHINA))
        .matches("\\p{IsHan}+");
  }

  @Test
  void oneSealedInterfaceHoldsExactlyOneFinalClassForEachKind() {
    Set<Class<?>> leaves = leaves(Identifier.class).collect(Collectors.toSet());
    Set<Class<?>> kinds =
        Stream.of(IdentifierKind.values())
            .map(kind -> Parsers.parse(kind, valid(kind).findFirst().orElseThrow()).getClass())
            .collect(Collectors.toSet());

    assertThat(leaves).isEqualTo(kinds).hasSize(IdentifierKind.values().length);
    assertThat(leaves)
        .allMatch(type -> Modifier.isFinal(type.getModifiers()))
        .allMatch(type -> Modifier.isPublic(type.getModifiers()))
        .allMatch(Comparable.class::isAssignableFrom)
        .allMatch(type -> type.getConstructors().length == 0);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(IdentifierContractTest::leaves)
        : Stream.of(type);
  }

  private static Stream<String> valid(IdentifierKind kind) {
    return SampleNumbers.valid(kind, 10).limit(SAMPLES).map(MadeUpNumber::unmasked);
  }
}
