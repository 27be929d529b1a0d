package dev.yika.fastjson2;

import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alibaba.fastjson2.JSON;
import dev.yika.binding.Masked;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constructors whose class file does not name their parameters, as those of this test. */
class NamelessParametersTest {

  static {
    Registered.once();
  }

  static final class OnField {
    @Masked(kind = CITIZEN_ID)
    private final String certno;

    OnField(String certno) {
      this.certno = certno;
    }

    public String getCertno() {
      return certno;
    }
  }

  static final class OnGetter {
    private final String certno;

    OnGetter(String certno) {
      this.certno = certno;
    }

    @Masked(kind = CITIZEN_ID)
    public String getCertno() {
      return certno;
    }
  }

  interface Person {
    @Masked(kind = CITIZEN_ID)
    String getCertno();
  }

  static final class OnInterface implements Person {
    private final String certno;

    OnInterface(String certno) {
      this.certno = certno;
    }

    @Override
    public String getCertno() {
      return certno;
    }
  }

  static final class OnParameter {
    private final String certno;

    OnParameter(@Masked(kind = CITIZEN_ID) String certno) {
      this.certno = certno;
    }

    public String getCertno() {
      return certno;
    }
  }

  @Test
  void fieldsAndGettersAreFoundByTheirNames() {
    for (Object bean :
        List.of(
            new OnField(Visits.CITIZEN),
            new OnGetter(Visits.CITIZEN),
            new OnInterface(Visits.CITIZEN))) {
      String json = JSON.toJSONString(bean);
      Leaks.assertNone(json);
      assertThatThrownBy(() -> JSON.parseObject(json, bean.getClass()))
          .hasRootCauseInstanceOf(RefusedNumberException.class);
    }
  }

  @Test
  void anAnnotatedOneIsRefusedInBothDirections() {
    assertThatThrownBy(() -> JSON.toJSONString(new OnParameter(Visits.CITIZEN)))
        .hasMessageContaining("OnParameter")
        .hasMessageContaining("compile with -parameters");
    assertThatThrownBy(() -> JSON.parseObject("{}", OnParameter.class))
        .hasMessageContaining("compile with -parameters");
    assertThat(OnParameter.class.getDeclaredConstructors()[0].getParameters()[0].isNamePresent())
        .as("the test shows something")
        .isFalse();
  }
}
