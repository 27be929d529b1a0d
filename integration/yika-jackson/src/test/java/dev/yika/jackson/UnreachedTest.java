package dev.yika.jackson;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yika.binding.Masked;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CitizenId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotated members whose annotation Jackson drops on the way to their property. */
class UnreachedTest {

  private static final String MASK = "{\"idNo\":\"110105********002X\"}";
  private static final String MASKS = "{\"idNo\":[\"110105********002X\"]}";
  private static final JsonMapper MASKED =
      JsonMapper.builder().addModule(YikaModule.masked()).build();

  static class SetterAlone {
    @Masked(kind = CITIZEN_ID)
    private String idNo = Visits.CITIZEN;

    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }

    String idNo() {
      return idNo;
    }
  }

  static final class ObjectSetter {
    @Masked(kind = CITIZEN_ID)
    private String idNo = Visits.CITIZEN;

    public void setIdNo(Object idNo) {
      this.idNo = idNo.toString();
    }

    String idNo() {
      return idNo;
    }
  }

  static final class ListSetter {
    @Masked(kind = CITIZEN_ID)
    private List<String> idNo = List.of(Visits.CITIZEN);

    public void setIdNo(List<String> idNo) {
      this.idNo = idNo;
    }

    List<String> idNo() {
      return idNo;
    }
  }

  static final class Creator {
    @Masked(kind = CITIZEN_ID)
    private final String idNo;

    @JsonCreator
    Creator(@JsonProperty("idNo") String idNo) {
      this.idNo = idNo;
    }

    String idNo() {
      return idNo;
    }
  }

  static final class WriteOnly {
    @Masked(kind = CITIZEN_ID)
    private String idNo = Visits.CITIZEN;

    @JsonIgnore
    public String getIdNo() {
      return idNo;
    }

    @JsonProperty
    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }
  }

  static final class IgnoredGetter {
    private String idNo = Visits.CITIZEN;

    @JsonIgnore
    @Masked(kind = CITIZEN_ID)
    public String getIdNo() {
      return idNo;
    }

    @JsonProperty
    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }
  }

  static final class IgnoredField {
    @JsonIgnore
    @Masked(kind = CITIZEN_ID)
    private String idNo = Visits.CITIZEN;

    @JsonProperty
    public String getIdNo() {
      return idNo;
    }

    @JsonProperty
    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }
  }

  static final class TransientField {
    @Masked(kind = CITIZEN_ID)
    private transient String idNo = Visits.CITIZEN;

    public String getIdNo() {
      return idNo;
    }

    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }
  }

  static final class Redeclared extends SetterAlone {
    private String idNo = Visits.CITIZEN;

    public String getIdNo() {
      return idNo;
    }

    @Override
    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }
  }

  static final class IgnoredSetter {
    private String idNo = Visits.CITIZEN;

    @JsonProperty
    public String getIdNo() {
      return idNo;
    }

    @JsonIgnore
    @Masked(kind = CITIZEN_ID)
    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }
  }

  static class Joined {
    @Masked(kind = CITIZEN_ID)
    private String idNo = Visits.CITIZEN;

    public String getIdNo() {
      return idNo;
    }

    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }
  }

  static final class WriteOnlyAccess {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Masked(kind = CITIZEN_ID)
    private String idNo = "";

    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }

    String idNo() {
      return idNo;
    }
  }

  static final class Third {
    private String idNo = Visits.CITIZEN;

    public void setIdNo(String idNo) {
      this.idNo = idNo;
    }

    String idNo() {
      return idNo;
    }
  }

  abstract static class MixIn {
    @Masked(kind = CITIZEN_ID)
    abstract String idNo();
  }

  /** A getter that gives the number masks by itself. */
  static final class NumberOfText {
    @Masked(kind = CITIZEN_ID)
    private transient String idNo = Visits.CITIZEN;

    public CitizenId getIdNo() {
      return CitizenId.parse(idNo);
    }
  }

  @JsonDeserialize(builder = Built.Builder.class)
  record Built(@Masked(kind = CITIZEN_ID) String idNo) {

    @JsonPOJOBuilder(withPrefix = "with")
    static final class Builder {
      private String idNo = "";

      public Builder withIdNo(String idNo) {
        this.idNo = idNo;
        return this;
      }

      public Built build() {
        return new Built(idNo);
      }
    }
  }

  @JsonDeserialize(builder = Renamed.Builder.class)
  record Renamed(@Masked(kind = CITIZEN_ID) String certno, String note) {

    @JsonPOJOBuilder(withPrefix = "with")
    static final class Builder {
      private String certno = "";
      private String note = "";

      @JsonProperty("idNo")
      @Masked(kind = CITIZEN_ID)
      public Builder withCertno(String certno) {
        this.certno = certno;
        return this;
      }

      public Builder withNote(String note) {
        this.note = note;
        return this;
      }

      public Renamed build() {
        return new Renamed(certno, note);
      }
    }
  }

  @JsonDeserialize(builder = BuiltMasked.Builder.class)
  record BuiltMasked(@Masked(kind = CITIZEN_ID) String idNo) {

    @JsonPOJOBuilder(withPrefix = "")
    static final class Builder {
      private String idNo = "";

      @Masked(kind = CITIZEN_ID)
      public Builder idNo(String idNo) {
        this.idNo = idNo;
        return this;
      }

      public BuiltMasked build() {
        return new BuiltMasked(idNo);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        SetterAlone.class,
        ObjectSetter.class,
        Creator.class,
        WriteOnly.class,
        IgnoredGetter.class,
        IgnoredField.class,
        Redeclared.class,
        Built.class
      })
  void aClassThatWouldTakeAMaskIsRefusedByItsMember(Class<?> type) {
    assertThatThrownBy(() -> MASKED.readValue(MASK, type))
        .hasStackTraceContaining("dNo of " + UnreachedTest.class.getName())
        .hasStackTraceContaining("does not reach its property");
  }

  @Test
  void aListIsNoException() {
    assertThatThrownBy(() -> MASKED.readValue(MASKS, ListSetter.class))
        .hasStackTraceContaining("does not reach its property");
  }

  static Stream<Object> written() {
    return Stream.of(new IgnoredField(), new Redeclared(), new IgnoredSetter());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("written")
  void aClassThatWouldBeWrittenWholeIsRefused(Object bean) {
    assertThatThrownBy(() -> MASKED.writeValueAsString(bean))
        .hasStackTraceContaining("dNo of " + UnreachedTest.class.getName())
        .hasStackTraceContaining("does not reach its property");
  }

  @Test
  void whereFieldsAreNotJoinedToSettersTheClassIsRefused() {
    JsonMapper apart =
        JsonMapper.builder()
            .disable(MapperFeature.INFER_PROPERTY_MUTATORS)
            .addModule(YikaModule.masked())
            .build();
    assertThatThrownBy(() -> apart.readValue(MASK, Joined.class))
        .hasStackTraceContaining("does not reach its property");
  }

  @Test
  void aMixInIsAskedAsWell() {
    JsonMapper mixed =
        JsonMapper.builder()
            .addMixIn(Third.class, MixIn.class)
            .addModule(YikaModule.masked())
            .build();
    assertThatThrownBy(() -> mixed.readValue(MASK, Third.class))
        .hasStackTraceContaining("does not reach its property");
  }

  @ParameterizedTest
  @ValueSource(classes = {Joined.class, WriteOnlyAccess.class, BuiltMasked.class, Renamed.class})
  void whereTheAnnotationReachesItsPropertyAMaskIsRefused(Class<?> type) throws Exception {
    assertThatThrownBy(() -> MASKED.readValue(MASK, type))
        .hasStackTraceContaining("masked; send the whole");
    assertThat(MASKED.readValue("{\"idNo\":\"" + Visits.CITIZEN + "\"}", type)).isNotNull();
  }

  /** Jackson 2.13 joins a transient field to its accessors; later ones do not, and refuse. */
  @Test
  void aTransientFieldNeitherShowsNorTakesANumber() {
    assertThatThrownBy(() -> MASKED.readValue(MASK, TransientField.class))
        .isInstanceOf(Exception.class);
    assertThat(shown(new TransientField())).isIn("", "{\"idNo\":\"**************002X\"}");
  }

  @Test
  void aNumberOfTheSameNameMasksByItself() {
    assertThat(shown(new NumberOfText())).isIn("", "{\"idNo\":\"**************002X\"}");
  }

  /** Returns what is written of an object; nothing if its class is refused. */
  private static String shown(Object bean) {
    AtomicReference<String> json = new AtomicReference<>("");
    Throwable refusal = catchThrowable(() -> json.set(MASKED.writeValueAsString(bean)));
    return refusal == null ? json.get() : "";
  }
}
