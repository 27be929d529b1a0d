package dev.yika.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InputTextProperties {

  private static final String COMMON =
      "0123456789 AXaxｘ１-\ufeff\r\n\t\u3000\u00a0\u0661\0\ud835\udfce";

  @Property
  void aPlainFormIsItsOwnPlainForm(@ForAll("texts") String text) {
    String plain = InputText.read(text).plain();

    if (!plain.startsWith("\ufeff") && !plain.matches("(?s).*[\r\n\t]")) {
      assertThat(InputText.read(plain).plain()).isEqualTo(plain);
    }
    int decorated = InputText.decoratedLength(text);
    boolean legible = plain.matches("[0-9A-Z]*");
    assertThat(decorated).isEqualTo(legible && !plain.equals(text) ? plain.length() : -1);
  }

  @Property
  void indicesRiseAndPointAtTheCharacterTheyAreFor(@ForAll("texts") String text) {
    InputText read = InputText.read(text);
    int before = -1;
    for (int i = 0; i < read.plain().length(); i++) {
      int given = read.givenIndex(i);
      assertThat(given).isGreaterThan(before).isLessThan(text.length());
      assertThat(InputText.read("0" + text.charAt(given) + "0").plain())
          .isEqualTo("0" + read.plain().charAt(i) + "0");
      before = given;
    }
    assertThat(read.givenIndex(read.plain().length())).isEqualTo(text.length());
  }

  @Property
  void anOpaqueTextIsAPartOfWhatWasGiven(@ForAll("texts") String text) {
    InputText read = InputText.readVerbatim(text);
    int start = read.givenIndex(0);

    assertThat(text).startsWith(text.substring(0, start) + read.plain());
    assertThat(read.givenIndex(text.length())).isEqualTo(start + read.plain().length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars(COMMON.toCharArray()).ofMaxLength(64),
        Arbitraries.strings()
            .withCharRange(Character.MIN_VALUE, Character.MAX_VALUE)
            .ofMaxLength(64));
  }
}
