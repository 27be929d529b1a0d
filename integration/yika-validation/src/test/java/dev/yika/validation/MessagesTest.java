package dev.yika.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.RefusedNumberException.Reason;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the messages are those of core, in each language. */
class MessagesTest {

  @ParameterizedTest
  @CsvSource({"'',en", "_en,en", "_zh,zh"})
  void theBundleHasTheWordsOfCore(String suffix, String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Properties bundle = bundle(suffix);
    for (IdentifierKind kind : IdentifierKind.values()) {
      assertThat(word(bundle, "kind." + kind)).isEqualTo(kind.label(locale));
    }
    for (ProblemKind kind : ProblemKind.values()) {
      assertThat(word(bundle, "problem." + kind)).isEqualTo(kind.label(locale));
    }
    assertThat(word(bundle, "masked")).isEqualTo(Reason.MASKED.label(locale));
    assertThat(bundle).hasSize(IdentifierKind.values().length + ProblemKind.values().length + 5);
  }

  private static String word(Properties bundle, String key) {
    return bundle.getProperty("dev.yika.validation." + key);
  }

  private static Properties bundle(String suffix) throws IOException {
    String name = "/ContributorValidationMessages" + suffix + ".properties";
    try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
      Properties bundle = new Properties();
      bundle.load(in);
      return bundle;
    }
  }
}
