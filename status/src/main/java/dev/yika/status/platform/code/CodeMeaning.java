package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;
import java.util.Locale;

/**
 * The meaning of a code of a {@link CodeTable} (代码含义); implemented by enums.
 *
 * @since 0.1.0
 */
public interface CodeMeaning {

  /**
   * Returns this meaning in both languages.
   *
   * @return a few words
   */
  Wording wording();

  /**
   * Returns a name to show.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a few words
   */
  default String label(Locale locale) {
    return wording().in(locale);
  }
}
