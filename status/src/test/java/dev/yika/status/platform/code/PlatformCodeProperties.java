package dev.yika.status.platform.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
    assertThat(table.read(text).isKnown()).isEqualTo(table.codes().contains(text.trim()));
  }

  @Property
  void digitsOfANumberAreNeverShown(
      @ForAll("tables") CodeTable<?> table, @ForAll("numbers") String number) {
    PlatformCode<?> code = table.read(number);

    assertThat(code.toString()).isEqualTo(table.field() + ": unknown code");
  }

  @Provide
  Arbitrary<CodeTable<?>> tables() {
    return Arbitraries.of(CodeTables.all());
  }

  @Provide
  Arbitrary<String> almostCodes() {
    return Arbitraries.strings().withChars("01234579 ").ofMaxLength(4);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withCharRange('0', '9').ofMinLength(5).ofMaxLength(100);
  }
}
