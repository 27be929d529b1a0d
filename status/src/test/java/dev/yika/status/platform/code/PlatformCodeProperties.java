package dev.yika.status.platform.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlatformCodeProperties {

  @Property
  void anyTextIsKeptAsItCame(@ForAll("tables") CodeTable<?> table, @ForAll String text) {
    PlatformCode<?> code = table.read(text);

    assertThat(code.code()).isSameAs(text);
    assertThat(code.isKnown()).isEqualTo(code.confidence().isPresent());
    assertThat(code.label(Locale.CHINESE)).isNotBlank();
    assertThat(code).hasToString(table.field() + ": " + code.label(Locale.ENGLISH));
    assertThat(code).isEqualTo(table.read(text)).hasSameHashCodeAs(table.read(text));
  }

  @Property
  void aTextIsKnownOnlyIfTheTableHasIt(
      @ForAll("tables") CodeTable<?> table, @ForAll("almostCodes") String text) {
    String code = text.trim();
    boolean isPrefixed =
        table.codes().stream()
            .filter(line -> line.endsWith("*"))
            .anyMatch(line -> code.startsWith(line.substring(0, line.length() - 1)));
    boolean isKnown = table.codes().contains(code) || (isPrefixed && code.matches("[0-9]{2,6}"));

    assertThat(table.read(text).isKnown()).isEqualTo(isKnown);
  }

  @Property
  void digitsOfANumberAreNeverShown(
      @ForAll("tables") CodeTable<?> table, @ForAll("numbers") String number) {
    PlatformCode<?> code = table.read(number);
    Assume.that(!code.isKnown());

    assertThat(code.toString()).isEqualTo(table.field() + ": unknown code");
  }

  @Provide
  Arbitrary<CodeTable<?>> tables() {
    return Arbitraries.of(CodeTablesTest.all());
  }

  @Provide
  Arbitrary<String> almostCodes() {
    return Arbitraries.strings().withChars("012345679 ").ofMaxLength(4);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withCharRange('0', '9').ofMinLength(5).ofMaxLength(100);
  }
}
