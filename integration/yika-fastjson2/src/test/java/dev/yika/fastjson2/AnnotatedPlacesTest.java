package dev.yika.fastjson2;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONCreator;
import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import dev.yika.binding.Masked;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each place of a class where the annotation of a text may stand. */
class AnnotatedPlacesTest {

  static {
    Registered.once();
  }

  private static final String MASK = "**************002X";
  private static final ObjectWriterProvider MASKED = YikaModule.masked().writers();

  static final class OnField {
    @Masked(kind = CITIZEN_ID)
    private String certno = Visits.CITIZEN;

    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  static final class OnGetter {
    private String certno = Visits.CITIZEN;

    @Masked(kind = CITIZEN_ID)
    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  static final class OnSetter {
    private String certno = Visits.CITIZEN;

    public String getCertno() {
      return certno;
    }

    @Masked(kind = CITIZEN_ID)
    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  static final class OnParameterOfSetter {
    private String certno = Visits.CITIZEN;

    public String getCertno() {
      return certno;
    }

    public void setCertno(@Masked(kind = CITIZEN_ID) String number) {
      this.certno = number;
    }
  }

  static final class RenamedField {
    @Masked(kind = CITIZEN_ID)
    @JSONField(name = "zjhm")
    private String certno = Visits.CITIZEN;

    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  static final class RenamedMethods {
    @Masked(kind = CITIZEN_ID)
    private String certno = Visits.CITIZEN;

    @JSONField(name = "zjhm")
    public String getCertno() {
      return certno;
    }

    @JSONField(name = "zjhm")
    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  @JSONType(naming = PropertyNamingStrategy.SnakeCase)
  static final class Snake {
    @Masked(kind = CITIZEN_ID)
    private String certNo = Visits.CITIZEN;

    public String getCertNo() {
      return certNo;
    }

    public void setCertNo(String certNo) {
      this.certNo = certNo;
    }
  }

  static final class OnList {
    @Masked(kind = CITIZEN_ID)
    private List<String> certno = List.of(Visits.CITIZEN);

    public List<String> getCertno() {
      return certno;
    }

    public void setCertno(List<String> certno) {
      this.certno = certno;
    }
  }

  static final class ReadOnly {
    @Masked(kind = CITIZEN_ID)
    private final List<String> certno = new ArrayList<>(List.of(Visits.CITIZEN));

    public List<String> getCertno() {
      return certno;
    }
  }

  interface Person {
    @Masked(kind = CITIZEN_ID)
    String getCertno();
  }

  interface Patient extends Person {}

  static class OnInterface implements Patient {
    private String certno = Visits.CITIZEN;

    @Override
    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  static final class OnInterfaceAbove extends OnInterface {
    @Override
    public String getCertno() {
      return super.getCertno();
    }
  }

  abstract static class Base {
    @Masked(kind = CITIZEN_ID)
    public abstract String getCertno();

    public abstract void setCertno(String certno);
  }

  static final class OnAbstractGetter extends Base {
    private String certno = Visits.CITIZEN;

    @Override
    public String getCertno() {
      return certno;
    }

    @Override
    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  static final class OnFieldOfMixIn {
    private String certno = Visits.CITIZEN;

    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  abstract static class MixIn {
    @Masked(kind = CITIZEN_ID)
    String certno = "";
  }

  static final class OnGetterOfMixIn {
    public String certno = Visits.CITIZEN;
  }

  interface MixInGetter {
    @Masked(kind = CITIZEN_ID)
    String getCertno();
  }

  static final class OnParameter {
    private final String certno;

    @JSONCreator
    OnParameter(@Masked(kind = CITIZEN_ID) @JSONField(name = "certno") String certno) {
      this.certno = certno;
    }

    public String getCertno() {
      return certno;
    }
  }

  static final class CreatedFromField {
    @Masked(kind = CITIZEN_ID)
    private final String certno;

    @JSONCreator
    CreatedFromField(@JSONField(name = "certno") String number) {
      this.certno = number;
    }

    public String getCertno() {
      return certno;
    }
  }

  static final class CreatedByNames {
    @Masked(kind = CITIZEN_ID)
    private final String certno;

    @JSONCreator(parameterNames = "certno")
    CreatedByNames(String certno) {
      this.certno = certno;
    }

    public String getCertno() {
      return certno;
    }
  }

  record Explicit(@Masked(kind = CITIZEN_ID) String certno) {
    Explicit(String certno) {
      this.certno = certno;
    }
  }

  @JSONType(builder = Builder.class)
  static final class Built {
    @Masked(kind = CITIZEN_ID)
    private final String certno;

    Built(String certno) {
      this.certno = certno;
    }

    public String getCertno() {
      return certno;
    }
  }

  static final class Builder {
    private String certno = "";

    public Builder withCertno(String certno) {
      this.certno = certno;
      return this;
    }

    public Built build() {
      return new Built(certno);
    }
  }

  static final class Open {
    @Masked(kind = CITIZEN_ID)
    private Map<String, String> rest = new LinkedHashMap<>();

    public Map<String, String> getRest() {
      return rest;
    }

    public void setRest(Map<String, String> rest) {
      this.rest = rest;
    }

    @JSONField(unwrapped = true)
    public void put(String name, Object value) {
      rest.put(name, value.toString());
    }
  }

  @Test
  void aMapThatAMethodFillsWithUnknownPropertiesIsRefused() {
    assertThatThrownBy(() -> JSON.parseObject("{\"a\":\"" + MASK + "\"}", Open.class))
        .hasStackTraceContaining("@Masked is not for a map");
    Leaks.assertNone(JSON.toJSONString(new Open()));
  }

  static Stream<Object> beans() {
    mixIn();
    return Stream.of(
        new OnField(),
        new OnGetter(),
        new OnSetter(),
        new OnParameterOfSetter(),
        new RenamedField(),
        new RenamedMethods(),
        new Snake(),
        new OnList(),
        new ReadOnly(),
        new OnInterface(),
        new OnInterfaceAbove(),
        new OnAbstractGetter(),
        new OnFieldOfMixIn(),
        new OnGetterOfMixIn(),
        new OnParameter(Visits.CITIZEN),
        new CreatedFromField(Visits.CITIZEN),
        new CreatedByNames(Visits.CITIZEN),
        new Explicit(Visits.CITIZEN),
        new Built(Visits.CITIZEN));
  }

  private static void mixIn() {
    JSON.mixIn(OnFieldOfMixIn.class, MixIn.class);
    JSON.mixIn(OnGetterOfMixIn.class, MixInGetter.class);
    MASKED.mixIn(OnFieldOfMixIn.class, MixIn.class);
    MASKED.mixIn(OnGetterOfMixIn.class, MixInGetter.class);
  }

  @ParameterizedTest(name = "{index}") // a record shows its numbers
  @MethodSource("beans")
  void itIsWrittenMasked(Object bean) {
    for (String json :
        List.of(
            JSON.toJSONString(bean),
            JSON.toJSONString(bean, JSONFactory.createWriteContext(MASKED)))) {
      Leaks.assertNone(json);
      assertThat(json).contains(MASK);
    }
  }

  @ParameterizedTest(name = "{index}") // a record shows its numbers
  @MethodSource("beans")
  void itsMaskIsNotRead(Object bean) {
    String json = JSON.toJSONString(bean);
    for (JSONReader.Feature[] features :
        new JSONReader.Feature[][] {{}, {JSONReader.Feature.FieldBased}}) {
      Throwable thrown = catchThrowable(() -> JSON.parseObject(json, bean.getClass(), features));
      assertThat(thrown).as("the mask is read").isNotNull();
      assertThat(Leaks.everything(thrown)).containsAnyOf("masked; send the whole", "@Masked");
    }
  }

  @Test
  void whatIsWholeIsRead() {
    mixIn();
    for (Class<? extends Person> type : List.of(OnInterface.class, OnInterfaceAbove.class)) {
      assertThat(JSON.parseObject(json("certno"), type).getCertno()).isEqualTo(Visits.CITIZEN);
    }
    assertThat(JSON.parseObject(json("certno"), OnField.class).getCertno())
        .isEqualTo(Visits.CITIZEN);
    assertThat(JSON.parseObject(json("zjhm"), RenamedMethods.class).getCertno())
        .isEqualTo(Visits.CITIZEN);
    assertThat(JSON.parseObject(json("cert_no"), Snake.class).getCertNo())
        .isEqualTo(Visits.CITIZEN);
    assertThat(JSON.parseObject(json("certno"), OnFieldOfMixIn.class).getCertno())
        .isEqualTo(Visits.CITIZEN);
    assertThat(JSON.parseObject(json("certno"), Explicit.class).certno()).isEqualTo(Visits.CITIZEN);
  }

  private static String json(String name) {
    return "{\"" + name + "\":\"" + Visits.CITIZEN + "\"}";
  }
}
