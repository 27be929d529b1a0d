package dev.yika.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Property
  void placesAreFilledAsAFormatterFillsThem(
      @ForAll("templates") String words, @ForAll("values") List<Object> values) {
    Wording wording = new Wording(words, "中" + words);
    Object[] all = values.toArray();
    try {
      String formatted = String.format(Locale.ROOT, words, all);
      assertThat(wording.in(Locale.ENGLISH, all)).isEqualTo(all.length == 0 ? words : formatted);
      assertThat(wording.in(Locale.CHINA, all))
          .isEqualTo("中" + (all.length == 0 ? words : formatted));
    } catch (IllegalFormatException expected) {
      if (all.length > 0) {
        assertThatThrownBy(() -> wording.in(Locale.ENGLISH, all)).isInstanceOf(expected.getClass());
      }
    }
  }

  @Provide
  static Arbitrary<String> templates() {
    return Arbitraries.of("%s", "%d", "%%", "%,d", "%2$s", "%1$d", "%x", "%", " words ", "文字")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Provide
  static Arbitrary<List<Object>> values() {
    return Arbitraries.of(1, -20L, 1_234_567, "text", "50 %s", 'c', true, (byte) 7)
        .map(value -> (Object) value)
        .list()
        .ofMaxSize(3);
  }

  @Test
  void aTextWithoutValuesKeepsItsPlaces() {
    assertThat(new Wording("%s left", "还有%s").in(Locale.ENGLISH)).isEqualTo("%s left");
  }
}
