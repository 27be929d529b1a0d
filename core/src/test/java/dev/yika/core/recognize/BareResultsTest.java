package dev.yika.core.recognize;

import static dev.yika.core.BareObjects.bare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.yika.core.number.CardIdentificationCode;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.CredentialToken;
import dev.yika.core.number.ForeignerId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.InstitutionCode;
import dev.yika.core.number.PersonHints;
import dev.yika.core.number.PersonNumber;
import dev.yika.core.number.PractitionerCode;
import dev.yika.core.number.SocialCardNumber;
import dev.yika.core.number.SocialCreditCode;
import dev.yika.core.result.Parsed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds numbers, built by a serializer without a constructor, fails with a typed error. */
class BareResultsTest {

  /** Answers that are the same for all objects of the class, and an index, which is no part. */
  private static final List<String> WITHOUT_NUMBER = List.of("isValid", "problems", "index");

  static Stream<Class<?>> types() {
    return Stream.of(
        CardIdentificationCode.class,
        CardNumber.class,
        CitizenId.class,
        CredentialToken.class,
        ForeignerId.class,
        InstitutionCode.class,
        PersonHints.class,
        PersonNumber.class,
        PractitionerCode.class,
        SocialCardNumber.class,
        SocialCreditCode.class,
        Candidate.class,
        Correction.class,
        ReaderLine.class,
        Parsed.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesWhatAsksForTheNumber(Class<?> type) throws ReflectiveOperationException {
    Object object = bare(type);
    List<Method> questions =
        Stream.of(type.getMethods())
            .filter(method -> method.getParameterCount() == 0 && !isOfAllObjects(method))
            .filter(method -> !WITHOUT_NUMBER.contains(method.getName()))
            .filter(method -> !(method.getName().equals("kind") && isIdentifier(type)))
            .toList();
    assertThat(questions).isNotEmpty();
    for (Method question : questions) {
      question.setAccessible(true); // some are declared by a base class that is not public
      assertThatCode(() -> question.invoke(object))
          .as(question.getName())
          .isInstanceOf(InvocationTargetException.class)
          .hasCauseInstanceOf(IllegalStateException.class);
    }
  }

  private static boolean isIdentifier(Class<?> type) {
    return Identifier.class.isAssignableFrom(type);
  }

  private static boolean isOfAllObjects(Method method) {
    return Modifier.isStatic(method.getModifiers())
        || Stream.of(Object.class.getMethods())
            .anyMatch(other -> other.getName().equals(method.getName()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void canBeShown(Class<?> type) throws ReflectiveOperationException {
    assertThat(bare(type).toString()).doesNotContainPattern("[0-9]{2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aProposalWithoutANumberHasNoMessage(String language) throws ReflectiveOperationException {
    Correction correction = bare(Correction.class);
    assertThatCode(() -> correction.message(Locale.forLanguageTag(language)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(classes = {ReaderLine.class, PersonHints.class})
  void whatHoldsNamesOrDatesHasNoFieldToRead(Class<?> type) {
    assertThat(
            Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())))
        .isNotEmpty()
        .allMatch(field -> Modifier.isTransient(field.getModifiers()));
  }
}
