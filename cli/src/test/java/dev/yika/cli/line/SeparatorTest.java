package dev.yika.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeparatorTest {

  @Property
  void aLineWithoutQuotesIsSplitAsTheParserSplitsIt(
      @ForAll Separator separator, @ForAll("lines") String line) {
    assertThat(separator.split(line)).isEqualTo(separator.parse(line));
  }

  @Provide
  static Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withChars(",;|\t \u3000\u00a0'#=\\\"\r\nab医0\u0000\ufeff")
        .ofMaxLength(12);
  }
}
