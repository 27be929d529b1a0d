package dev.yika.core.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {

  private static String plain(String text) {
    return InputText.read(text).plain();
  }

  @Test
  void eachSeparatorIsLeftOutWhereverItStands() {
    for (char separator :
        " \u00a0\u2007\u2009\u202f\u3000-\u2010\u2011\u2012\u2013\u2212\uff0d".toCharArray()) {
      assertThat(plain(separator + "12" + separator + separator + "3" + separator))
          .as("U+%04X", (int) separator)
          .isEqualTo("123");
    }
  }

  @Test
  void otherSpacesAndDashesStay() {
    for (char other : "\u2003\u1680\u205f\u2014\u2015\u00ad_./\u200b".toCharArray()) {
      assertThat(plain("1" + other + "2")).as("U+%04X", (int) other).isEqualTo("1" + other + "2");
    }
  }

  @Test
  void fullWidthDigitsAndLettersBecomeAscii() {
    assertThat(plain("０１２３４５６７８９ＡＺａｚ")).isEqualTo("0123456789AZAZ");
    assertThat(plain("／：＠［｀｛")).isEqualTo("／：＠［｀｛");
  }

  @Test
  void asciiLettersBecomeUpperCaseAndNoOthers() {
    assertThat(plain("azAZıİäß")).isEqualTo("AZAZıİäß");
  }

  @Test
  void aByteOrderMarkIsLeftOutAtTheStartOnly() {
    assertThat(plain("\ufeff12")).isEqualTo("12");
    assertThat(plain("1\ufeff2")).isEqualTo("1\ufeff2");
    assertThat(plain("\ufeff\ufeff12")).isEqualTo("\ufeff12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n", "\t", "\n\n\t\r"})
  void lineEndsAreLeftOutAtTheEndOnly(String lineEnd) {
    assertThat(plain("12" + lineEnd)).isEqualTo("12");
    assertThat(plain("1" + lineEnd + "2")).isEqualTo("1" + lineEnd + "2");
    assertThat(plain(lineEnd + "12")).isEqualTo(lineEnd + "12");
  }

  @Test
  void anOpaqueTextKeepsAllButWhatIsAroundIt() {
    assertThat(InputText.readVerbatim("\ufeff \u3000a-B １ \r\n").plain()).isEqualTo("a-B １");
    assertThat(InputText.readVerbatim("-a-").plain()).isEqualTo("-a-");
    assertThat(InputText.readVerbatim(" \t\n").plain()).isEmpty();
  }

  @Test
  void knowsWhereEachCharacterStood() {
    InputText text = InputText.read("\ufeff1 2-\u30003\r\n");

    assertThat(text.plain()).isEqualTo("123");
    assertThat(text.givenIndex(0)).isEqualTo(1);
    assertThat(text.givenIndex(1)).isEqualTo(3);
    assertThat(text.givenIndex(2)).isEqualTo(6);
    assertThat(text.givenIndex(3)).isEqualTo(9);
    assertThat(text.givenIndex(99)).isEqualTo(9);
  }

  @Test
  void knowsWhereEachCharacterOfAnOpaqueTextStood() {
    InputText text = InputText.readVerbatim(" \u3000ab \n");

    assertThat(text.givenIndex(0)).isEqualTo(2);
    assertThat(text.givenIndex(1)).isEqualTo(3);
    assertThat(text.givenIndex(2)).isEqualTo(4);
    assertThat(text.givenIndex(99)).isEqualTo(4);
  }

  @Test
  void aTextOfSixtyFiveUnitsIsNotRead() {
    String longest = "7".repeat(64);

    assertThat(InputText.isTooLong(longest)).isFalse();
    assertThat(plain(longest)).isEqualTo(longest);
    assertThat(InputText.isTooLong(longest + "\n")).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InputText.read(longest + "\n"))
        .withMessage("text is longer than 64 characters");
    assertThatIllegalArgumentException().isThrownBy(() -> InputText.readVerbatim(longest + "\n"));
  }

  @Test
  void aBufferThatIsFilledAgainChangesNothing() {
    char[] buffer = "1 2 3".toCharArray();
    InputText text = InputText.read(CharBuffer.wrap(buffer));
    InputText opaque = InputText.readVerbatim(CharBuffer.wrap(buffer));
    Arrays.fill(buffer, ' ');

    assertThat(text.plain()).isEqualTo("123");
    assertThat(text.givenIndex(2)).isEqualTo(4);
    assertThat(opaque.plain()).isEqualTo("1 2 3");
  }

  @Test
  void countsThePlainCharactersOfDecoratedTextsOnly() {
    assertThat(InputText.decoratedLength("1 2-\u3000３x\r\n")).isEqualTo(4);
    assertThat(InputText.decoratedLength("\ufeff12")).isEqualTo(2);
    for (String other : new String[] {"", "09AZ", "1 2_", "*", "1 ١", "1\n2", "1\ufeff"}) {
      assertThat(InputText.decoratedLength(other)).isEqualTo(-1);
    }
  }

  @Test
  void showsItsLengthOnly() {
    assertThat(InputText.read("4101 0212")).hasToString("InputText[8 characters]");
  }
}
