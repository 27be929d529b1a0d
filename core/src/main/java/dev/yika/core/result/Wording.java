package dev.yika.core.result;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence or a name in both languages of this library (双语文字).
 *
 * <p>It may hold places for values in the notation of {@link java.util.Formatter}; they are filled
 * without regard to the country. This record is immutable, thread-safe and serializable.
 *
 * @param english the English text
 * @param chinese the Chinese text
 * @serial exclude
 * @since 0.1.0
 */
@SuppressWarnings("InvalidBlockTag") // javadoc wants comments on the components otherwise
public record Wording(String english, String chinese) implements Serializable {

  /**
   * Keeps both texts.
   *
   * @param english the English text
   * @param chinese the Chinese text
   */
  public Wording {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(chinese, "chinese");
  }

  /**
   * Returns the text of a language.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @param values the values for the places, never a number of a person
   * @return the text
   * @throws java.util.IllegalFormatException if the values do not fit the places
   */
  public String in(Locale locale, Object... values) {
    Objects.requireNonNull(locale, "locale");
    String words = isChinese(locale) ? chinese : english;
    return values.length == 0 ? words : String.format(Locale.ROOT, words, values);
  }

  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  // Written out: what records generate is linked at run time, which a program's first answer pays.

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording that
        && english.equals(that.english)
        && chinese.equals(that.chinese);
  }

  @Override
  public int hashCode() {
    return Objects.hash(english, chinese);
  }
}
