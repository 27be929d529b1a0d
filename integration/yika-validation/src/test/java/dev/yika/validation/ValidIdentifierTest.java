package dev.yika.validation;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static dev.yika.core.number.IdentifierKind.FOREIGNER_ID;
import static dev.yika.core.number.IdentifierKind.PERSON_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidIdentifierTest {

  record Card(@ValidCardNumber String number) {}

  record Citizen(@ValidCitizenId String number) {}

  record Either(@ValidIdentifier({CITIZEN_ID, FOREIGNER_ID}) String number) {}

  record Opaque(@ValidIdentifier(PERSON_NUMBER) String number) {}

  record Own(@ValidCardNumber(message = "卡号有误") String number) {}

  record Family(List<@ValidCardNumber String> cards) {}

  record NoKind(@ValidIdentifier({}) String number) {}

  record Quoting(@Pattern(regexp = "x", message = "${validatedValue}") String number) {}

  private static Validator in(Locale locale) {
    LocaleResolver resolver = context -> locale;
    ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ResourceBundleMessageInterpolator(
                    Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE), locale, resolver, true))
            .buildValidatorFactory();
    return factory.getValidator();
  }

  private static final Validator CHINESE = in(Locale.SIMPLIFIED_CHINESE);
  private static final Validator ENGLISH = in(Locale.ENGLISH);

  private static String message(Validator validator, Object bean) {
    Set<ConstraintViolation<Object>> violations = validator.validate(bean);
    assertThat(violations).hasSize(1);
    return violations.iterator().next().getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4101021234567980   | 医保卡号：校验码错误（第 15 个字符）| card number: wrong check character at character 15
          4101 0212 3456 7980| 医保卡号：校验码错误（第 18 个字符）| card number: wrong check character at character 18
          41010212345678     | 医保卡号：长度不符                     | card number: wrong length
          410102123456789O   | 医保卡号：形近字符（第 16 个字符）| card number: a look-alike of the right character at character 16
          ''                 | 医保卡号：内容为空                     | card number: nothing to read
          ************7890   | 医保卡号：已脱敏，请提供完整号码或不提供 | card number: masked; send the whole number or leave it out
          4101●●●●●●●●7890   | 医保卡号：已脱敏，请提供完整号码或不提供 | card number: masked; send the whole number or leave it out
          4101xxxxxxxx7890   | 医保卡号：已脱敏，请提供完整号码或不提供 | card number: masked; send the whole number or leave it out
          """)
  void theMessageNamesProblemAndPlace(String text, String chinese, String english) {
    assertThat(message(CHINESE, new Card(text))).isEqualTo(chinese);
    assertThat(message(ENGLISH, new Card(text))).isEqualTo(english);
  }

  @Test
  void aValidNumberAndNoNumberAreFine() {
    assertThat(CHINESE.validate(new Card("4101 0212 3456 7890"))).isEmpty();
    assertThat(CHINESE.validate(new Card(null))).isEmpty();
    assertThat(CHINESE.validate(new Citizen("11010519491231002x"))).isEmpty();
    assertThat(CHINESE.validate(new Either("11010519491231002x"))).isEmpty();
    assertThat(CHINESE.validate(new Opaque(Visits.PERSON))).isEmpty();
  }

  @Test
  void ofSeveralKindsTheNearestIsNamed() {
    assertThat(message(CHINESE, new Either("110105194912310021"))).startsWith("公民身份号码：校验码错误");
    assertThat(message(CHINESE, new Either("911124198108030020"))).startsWith("外国人永久居留身份证号码：");
    assertThat(message(CHINESE, new Either("12"))).isEqualTo("公民身份号码：长度不符");
  }

  @Test
  void aMaskedOpaqueNumberIsInvalid() {
    for (String mask : List.of("***************", "410100P####1077", "4101XXXX1077")) {
      assertThat(message(CHINESE, new Opaque(mask))).startsWith("人员编号：已脱敏");
    }
  }

  @Test
  void aMessageOfTheApplicationIsKept() {
    assertThat(message(CHINESE, new Own("41"))).isEqualTo("卡号有误");
  }

  @Test
  void elementsAreValidated() {
    Set<ConstraintViolation<Family>> violations =
        CHINESE.validate(new Family(List.of(Visits.CARD, "4101021234567980")));
    assertThat(violations).hasSize(1);
    assertThat(violations.iterator().next().getPropertyPath())
        .hasToString("cards[1].<list element>");
  }

  @Test
  void aConstraintNeedsAKind() {
    assertThatThrownBy(() -> CHINESE.validate(new NoKind("41")))
        .hasStackTraceContaining("@ValidIdentifier needs a kind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4101021234567980",
        "41010212345678",
        "410102123456789O",
        "4101********7890",
        "${4101021234567890}",
        "{4101021234567890}"
      })
  void noViolationShowsTheValue(String text) {
    for (Validator validator : List.of(CHINESE, ENGLISH)) {
      Leaks.assertNone(everything(validator.validate(new Card(text))));
      Leaks.assertNone(everything(validator.validate(new Either(text))));
    }
  }

  @Test
  void aConstraintThatQuotesTheValueShowsIt() {
    assertThat(everything(CHINESE.validate(new Quoting(Visits.CARD)))).contains(Visits.CARD);
  }

  private static String everything(Set<? extends ConstraintViolation<?>> violations) {
    assertThat(violations).isNotEmpty();
    ConstraintViolationException thrown = new ConstraintViolationException(violations);
    ConstraintViolation<?> violation = violations.iterator().next();
    return thrown + "\n" + violation.getMessage() + "\n" + violation.getMessageTemplate();
  }

  @Test
  void theLocatorOfTheProviderFindsTheWords() {
    assertThat(
            new PlatformResourceBundleLocator("ContributorValidationMessages", null, true)
                .getResourceBundle(Locale.ENGLISH)
                .getString("dev.yika.validation.colon"))
        .isEqualTo(": ");
  }
}
