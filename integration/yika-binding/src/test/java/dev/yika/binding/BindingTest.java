package dev.yika.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Sets;
import dev.yika.binding.RefusedNumberException.Reason;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Problem;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.View;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {

  private static final CardNumber CARD = CardNumber.parse(Visits.CARD);

  @Test
  void aViewerThatCannotBeFoundEndsTheWriting() {
    NumberOutput output =
        NumberOutput.masked(
            Masking.standard(),
            () -> {
              throw new IllegalStateException("no session");
            });
    assertThatThrownBy(() -> output.write(CARD, null)).hasMessage("no session");
  }

  @Test
  void anAnnotationIsTheMostThatIsShown() throws Exception {
    assertThat(NumberOutput.masked().write(Visits.CITIZEN, masked("tail")))
        .isEqualTo("**************002X");
    assertThat(NumberOutput.masked().write(Visits.CITIZEN, masked("ends")))
        .isEqualTo("110105********002X");
    NumberOutput known =
        NumberOutput.masked(Masking.standard(), () -> Optional.of(viewer("cashier")));
    assertThat(known.write(Visits.CITIZEN, masked("tail"))).isEqualTo("**************002X");
    NumberOutput unknown =
        NumberOutput.masked(Masking.standard(), () -> Optional.of(viewer("visitor")));
    assertThat(unknown.write(Visits.CITIZEN, masked("ends"))).isEqualTo("******************");
  }

  private static Viewer viewer(String role) {
    return Viewer.of(role).purpose(Purpose.BILLING).channel(Channel.PRINT);
  }

  private static Masked masked(String field) throws NoSuchFieldException {
    return Fields.class.getDeclaredField(field).getAnnotation(Masked.class);
  }

  @SuppressWarnings("unused")
  private static final class Fields {
    @Masked(kind = IdentifierKind.CITIZEN_ID)
    private String tail;

    @Masked(kind = IdentifierKind.CITIZEN_ID, view = View.ENDS)
    private String ends;
  }

  @Test
  void everyKindHasAType() {
    assertThat(NumberInput.kinds().values()).containsExactly(IdentifierKind.values());
    assertThat(NumberInput.kinds().keySet()).allMatch(NumberInput::isFor);
  }

  static Set<Class<?>> types() {
    return Sets.union(NumberInput.kinds().keySet(), Set.of(RegionCode.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void noTypeIsReadFromAMask(Class<?> type) {
    for (String text : List.of("*", "****************", "4101********7890", "＊", "a*")) {
      RefusedNumberException refused =
          catchThrowableOfType(
              RefusedNumberException.class, () -> NumberInput.standard().read(type, text));
      assertThat(refused.reason())
          .isEqualTo(type == RegionCode.class ? Reason.INVALID : Reason.MASKED);
      Leaks.assertNone(refused.toString());
    }
  }

  /** The signs of masks of other systems, and what encodings without them make of them. */
  static Stream<String> masks() {
    Stream<String> runs =
        "*＊×✕•·‧●○◯◎■□▪█◆★☆※〇?�#＃_＿-–—－.．~/|XxＸХ口某"
            .codePoints()
            .boxed()
            .map(sign -> Character.toString(sign).repeat(8));
    return Stream.concat(runs, Stream.of("…", "……", "⋯", "●", "*", "XXX", "🔒", "        "));
  }

  @ParameterizedTest
  @MethodSource("masks")
  void aMaskOfAnySignIsRefused(String mask) {
    for (Map.Entry<Class<?>, IdentifierKind> each : NumberInput.kinds().entrySet()) {
      IdentifierKind kind = each.getValue();
      if (isRandom(kind) && mask.equals("XXX")) {
        continue; // a random text can have it
      }
      for (String text : List.of("4101" + mask + "789X", "A1" + mask + "B2", mask + "7890")) {
        if (text.strip().equals("7890")) {
          continue; // spaces around a number
        }
        assertThat(reason(() -> NumberInput.standard().readText(kind, text)))
            .isEqualTo(Reason.MASKED);
        assertThat(reason(() -> NumberInput.standard().read(each.getKey(), text)))
            .isEqualTo(Reason.MASKED);
      }
    }
  }

  private static boolean isRandom(IdentifierKind kind) {
    return kind == IdentifierKind.CREDENTIAL_TOKEN || kind == IdentifierKind.SOCIAL_CREDIT_CODE;
  }

  private static Reason reason(ThrowingCallable reading) {
    RefusedNumberException refused = catchThrowableOfType(RefusedNumberException.class, reading);
    Leaks.assertNone(refused.toString());
    return refused.reason();
  }

  /** In a number of digits a letter has no twin. */
  @ParameterizedTest
  @ValueSource(
      strings = {"4101OOOOOOOO7890", "4101XX7890", "4101××7890", "４１０１ｏｏ７８９０", "4101aa7890"})
  void aLetterAgainAndAgainBetweenDigitsIsAMask(String text) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      boolean isOfDigits = kind == IdentifierKind.CARD_NUMBER || kind == IdentifierKind.CITIZEN_ID;
      assertThat(NumberInput.isMasked(text, kind)).isEqualTo(isOfDigits);
    }
  }

  /** Documents of many kinds, wrong numbers, and words that are typed where there is no number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "4101021234567890",
        " 4101 0212-3456 7890   ",
        "4101–0212–3456–7890",
        "４１０１　０２１２　３４５６　７８９０",
        "4101021234567980",
        "000000000000",
        "11010519491231002x",
        "11010519491231002×",
        "11010519491231002Х",
        "110105491231002",
        "E12345678",
        "EXX345678",
        "AAA123456",
        "CA12345AA",
        "11010519491231002XX",
        "4101--0212--3456--7980",
        "H12345678(01)",
        "H12345678（01）",
        "0123456701(B)",
        "军字第1234567号",
        "〔2001〕第88号",
        "无",
        "未知",
        "abc",
        "12:3/4_5.6+7==",
        "张三丰"
      })
  void whatIsNoMaskIsATextOfEveryKind(String text) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      assertThat(NumberInput.standard().readText(kind, text)).isEqualTo(text);
    }
  }

  @Test
  void noNumberIsTakenForAMask() {
    for (IdentifierKind kind : IdentifierKind.values()) {
      Stream<String> texts =
          kind.isOpaque()
              ? randomTexts()
              : Stream.concat(
                      SampleNumbers.valid(kind, 7).limit(2_000),
                      SampleNumbers.nearMisses(kind, 7).limit(2_000))
                  .map(MadeUpNumber::unmasked);
      assertThat(texts.filter(text -> NumberInput.isMasked(text, kind)).count()).isZero();
    }
  }

  /** Texts of 20 bytes in the base that addresses are written in. */
  private static Stream<String> randomTexts() {
    Random random = new Random(7);
    return Stream.generate(
            () -> {
              byte[] bytes = new byte[20];
              random.nextBytes(bytes);
              return Base64.getUrlEncoder().encodeToString(bytes);
            })
        .limit(2_000);
  }

  @Test
  void aSchemeOfTheHospitalIsRead() {
    NumberInput input = NumberInput.of(NumberSchemes.only(NumberScheme.SAMPLE_20));
    assertThat(input.read(CardNumber.class, "4101 0212 3456 7890 1600").scheme())
        .isEqualTo(NumberScheme.SAMPLE_20);
  }

  @Test
  void aRefusalNamesKindPlaceAndRuleInBothLanguages() {
    RefusedNumberException refused =
        catchThrowableOfType(
            RefusedNumberException.class,
            () -> NumberInput.standard().read(CitizenId.class, "110105194902300021"));
    assertThat(refused.reason()).isEqualTo(Reason.INVALID);
    Problem first = refused.problems().get(0);
    assertThat(refused)
        .hasMessage("citizen ID: " + first.message(Locale.ENGLISH) + " (and 1 more)");
    assertThat(refused.message(Locale.CHINESE))
        .isEqualTo("公民身份号码：" + first.message(Locale.CHINESE) + "（另有1处）");
  }

  @Test
  void problemsBelongToTheReasonInvalid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RefusedNumberException(IdentifierKind.CARD_NUMBER, Reason.INVALID));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RefusedNumberException(IdentifierKind.CARD_NUMBER, List.of()));
  }

  @Test
  void aRegionIsAText() {
    assertThat(AnswerTree.of(RegionCode.parse("410102"))).isEqualTo("410102");
    assertThat(AnswerTree.isFor(CardNumber.class)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> AnswerTree.of(CARD));
  }
}
