package dev.yika.jackson;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonTypeId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yika.binding.Masked;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places where Jackson does not ask how an annotated text is written. */
class AnnotatedPlacesTest {

  private static final JsonMapper MASKED =
      JsonMapper.builder().addModule(YikaModule.masked()).build();

  static final class ValueOfField {
    @Masked(kind = CITIZEN_ID)
    private final String certno = Visits.CITIZEN;

    @JsonValue
    public String getCertno() {
      return certno;
    }
  }

  record ValueOfList(List<String> certno) {
    @Override
    @JsonValue
    @Masked(kind = CITIZEN_ID)
    public List<String> certno() { // Jackson 2.13 finds an annotation of the component twice
      return certno;
    }
  }

  record Key(String certno) {
    @Override
    @JsonKey
    @Masked(kind = CITIZEN_ID)
    public String certno() { // Jackson 2.13 finds an annotation of the component twice
      return certno;
    }

    @Override
    public String toString() {
      return "key"; // as paths show it
    }
  }

  record ValueAsKey(String certno) {
    @Override
    @JsonValue
    @Masked(kind = CITIZEN_ID)
    public String certno() { // Jackson 2.13 finds an annotation of the component twice
      return certno;
    }

    @Override
    public String toString() {
      return "key"; // as paths show it
    }
  }

  static final class KeyOfField {
    @Masked(kind = CITIZEN_ID)
    private final String certno = Visits.CITIZEN;

    @JsonKey
    public String key() {
      return certno;
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  record TypeId(@JsonTypeId @Masked(kind = CITIZEN_ID) String certno, int age) {}

  @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "certno")
  record Identified(@Masked(kind = CITIZEN_ID) String certno) {}

  record AlwaysAsId(@JsonIdentityReference(alwaysAsId = true) Identified certno) {}

  record Plain(@Masked(kind = CITIZEN_ID) String certno) {}

  record IdentifiedByReference(
      @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "certno")
          @JsonIdentityReference(alwaysAsId = true)
          List<Plain> certno) {}

  static Stream<Object> beans() {
    Identified identified = new Identified(Visits.CITIZEN);
    return Stream.of(
        new ValueOfField(),
        new ValueOfList(List.of(Visits.CITIZEN)),
        Map.of(new Key(Visits.CITIZEN), "certno"),
        Map.of(new ValueAsKey(Visits.CITIZEN), "certno"),
        Map.of(new KeyOfField(), "certno"),
        new TypeId(Visits.CITIZEN, 1),
        List.of(identified, identified),
        new AlwaysAsId(identified),
        new IdentifiedByReference(List.of(new Plain(Visits.CITIZEN))));
  }

  @ParameterizedTest(name = "{index}") // a record shows its numbers
  @MethodSource("beans")
  void whatWouldBeWrittenWholeIsRefused(Object bean) {
    assertThatThrownBy(() -> MASKED.writeValueAsString(bean))
        .hasStackTraceContaining("@Masked is not for")
        .hasStackTraceContaining(" of " + AnnotatedPlacesTest.class.getName());
    Leaks.assertNone(Leaks.everything(catchThrowable(() -> MASKED.writeValueAsString(bean))));
  }
}
