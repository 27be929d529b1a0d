package dev.yika.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, ZH",
    "zh, ZH",
    "ZH-cn, ZH",
    "zh.GB18030, ZH",
    "zh@pinyin, ZH",
    "C.UTF-8, EN",
    "POSIX, EN",
    "en_US.UTF-8, EN",
    "zhx, EN"
  })
  void reads_the_variable_even_if_the_system_lacks_the_locale(String value, Language language) {
    assertThat(Language.ofEnvironment(Map.of("LANG", value))).isEqualTo(language);
    assertThat(Language.ofEnvironment(Map.of("LANG", "zh_CN", "LC_MESSAGES", value)))
        .isEqualTo(language);
    assertThat(Language.ofEnvironment(Map.of("LC_MESSAGES", "fr_FR", "LC_ALL", value)))
        .isEqualTo(language);
    assertThat(Language.ofEnvironment(Map.of("LC_ALL", "", "LANG", value))).isEqualTo(language);
  }

  @Test
  void takes_the_choice_of_the_jdk_where_none_is_set() {
    assertThat(Language.ofEnvironment(Map.of()))
        .isEqualTo(Language.of(java.util.Locale.getDefault(java.util.Locale.Category.DISPLAY)));
  }
}
