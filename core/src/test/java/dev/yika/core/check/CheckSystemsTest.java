package dev.yika.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckSystemsTest {

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ISO 7064 MOD 11-2    | 0794              | 0
          ISO 7064 MOD 11-2    | 079               | X
          ISO 7064 MOD 11-2    | 000000021825009   | 7
          ISO 7064 MOD 11-2    | 000000021694233   | X
          ISO 7064 MOD 37-2    | G123489654321     | Y
          ISO 7064 MOD 97-10   | 794               | 44
          ISO 7064 MOD 1271-36 | ISO79             | 3W
          ISO 7064 MOD 11,10   | 0794              | 5
          ISO 7064 MOD 11,10   | 79462             | 3
          ISO 7064 MOD 11,10   | 00200667308       | 5
          ISO 7064 MOD 37,36   | A12425GABC1234002 | M
          Luhn                 | 7992739871        | 3
          Verhoeff             | 236               | 3
          Verhoeff             | 12345             | 1
          Verhoeff             | 123456789012      | 0
          Damm                 | 572               | 4
          Damm                 | 11294             | 6
          GB 11714             | X0000001          | 9
          GB 11714             | D2143569          | X
          GB 11714             | M000100Y          | 4
          GB 32100             | 91350100M000100Y4 | 3
          """)
  void agreesWithPublishedNumbers(String name, String payload, String check) {
    CheckSystem system = CheckSystems.find(name).orElseThrow();

    assertThat(system.compute(payload)).isEqualTo(check);
    assertThat(system.verify(payload + check)).isTrue();
  }

  @Test
  void acceptsNoSecondSpellingOfTwoCheckDigits() {
    CheckSystem system = CheckSystems.ISO_7064_MOD_97_10;

    assertThat(system.compute("97")).isEqualTo("98");
    assertThat(system.verify("9701")).isFalse();
    assertThat(system.compute("65")).isEqualTo("97");
    assertThat(system.verify("6500")).isFalse();
    assertThat(system.compute("32")).isEqualTo("02");
    assertThat(system.verify("3202")).isTrue();
    assertThat(system.compute("94")).isEqualTo("10");
    assertThat(system.verify("9410")).isTrue();
    assertThat(system.verify("3299")).isFalse();
  }

  @Test
  void acceptsNoSecondSpellingOfTwoCheckCharacters() {
    CheckSystem system = CheckSystems.ISO_7064_MOD_1271_36;

    assertThat(system.compute("ZB")).isEqualTo("ZC");
    assertThat(system.verify("ZB01")).isFalse();
  }

  @Test
  void findsEverySystemByItsNameAndByItsField() throws IllegalAccessException {
    for (Field field : constants()) {
      CheckSystem system = (CheckSystem) field.get(null);

      assertThat(CheckSystems.find(field.getName())).containsSame(system);
      assertThat(CheckSystems.find(system.name())).containsSame(system);
      assertThat(system).hasToString(system.name());
    }
  }

  @Test
  void listsEveryConstantInTheirOrder() throws IllegalAccessException {
    List<Object> declared = new ArrayList<>();
    for (Field field : constants()) {
      declared.add(field.get(null));
    }

    assertThat(CheckSystems.all()).hasSize(11).isEqualTo(declared).isUnmodifiable();
  }

  @Test
  void findsNamesExactlyAsTheyAreWritten() {
    assertThat(CheckSystems.find("luhn")).isEmpty();
    assertThat(CheckSystems.find("ISO 7064 MOD 11,10 ")).isEmpty();
    assertThat(CheckSystems.find("")).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> CheckSystems.find(null)).withMessage("name");
  }

  private static List<Field> constants() {
    List<Field> constants = new ArrayList<>();
    for (Field field : CheckSystems.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        constants.add(field);
      }
    }
    return constants;
  }
}
