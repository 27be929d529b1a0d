package dev.yika.jackson;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yika.binding.Masked;
import dev.yika.binding.contract.Visits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Masked texts that Jackson reads past their property. */
class MasksTakenTest {

  private static final String MASK = "110105********002X";
  private static final JsonMapper MASKED =
      JsonMapper.builder().addModule(YikaModule.masked()).build();

  static final class Open {
    @Masked(kind = CITIZEN_ID)
    private final Map<String, String> rest = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, String> getRest() {
      return rest;
    }

    @JsonAnySetter
    public void put(String name, String value) {
      rest.put(name, value);
    }
  }

  /** What the setter takes, and what the map holds, may differ. */
  static final class OpenToObjects {
    @Masked(kind = CITIZEN_ID)
    private final Map<String, String> rest = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, String> getRest() {
      return rest;
    }

    @JsonAnySetter
    public void put(String name, Object value) {
      rest.put(name, value.toString());
    }
  }

  record Delegating(@Masked(kind = CITIZEN_ID) String certno) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Delegating {}
  }

  static final class OfText {
    @Masked(kind = CITIZEN_ID)
    public String certno;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfText(String certno) {
      this.certno = certno;
    }
  }

  static final class ByFactory {
    @Masked(kind = CITIZEN_ID)
    public String certno = "";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ByFactory of(String certno) {
      ByFactory made = new ByFactory();
      made.certno = certno;
      return made;
    }
  }

  static final class OfList {
    final List<String> certno;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfList(@Masked(kind = CITIZEN_ID) List<String> certno) {
      this.certno = certno;
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Open.class, OpenToObjects.class})
  void anAnySetterOfAnAnnotatedMapIsRefused(Class<?> type) {
    assertThatThrownBy(() -> MASKED.readValue("{\"a\":\"" + MASK + "\"}", type))
        .hasStackTraceContaining("@Masked is not for @JsonAnySetter");
  }

  @ParameterizedTest
  @ValueSource(classes = {Delegating.class, OfText.class, ByFactory.class})
  void aTextThatMakesAClassIsNoMask(Class<?> type) throws Exception {
    assertThatThrownBy(() -> MASKED.readValue("\"" + MASK + "\"", type))
        .hasStackTraceContaining("masked; send the whole");
    assertThat(MASKED.readValue("\"" + Visits.CITIZEN + "\"", type)).isNotNull();
  }

  @Test
  void aListThatMakesAClassHasNoMask() throws Exception {
    assertThatThrownBy(() -> MASKED.readValue("[\"1\",\"" + MASK + "\"]", OfList.class))
        .hasStackTraceContaining("masked; send the whole");
    assertThat(MASKED.readValue("[\"" + Visits.CITIZEN + "\"]", OfList.class).certno)
        .containsExactly(Visits.CITIZEN);
  }
}
