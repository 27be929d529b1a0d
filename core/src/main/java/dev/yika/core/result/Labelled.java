package dev.yika.core.result;

import java.util.Locale;

/**
 * A constant with a name for people in both languages (双语名称).
 *
 * @since 0.1.0
 */
public interface Labelled {

  /**
   * Returns the label in both languages.
   *
   * @return a noun phrase without a full stop
   */
  Wording wording();

  /**
   * Returns the label in one language.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a noun phrase without a full stop
   */
  default String label(Locale locale) {
    return wording().in(locale);
  }
}
