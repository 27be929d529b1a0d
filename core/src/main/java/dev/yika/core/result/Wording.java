package dev.yika.core.result;

import java.io.Serializable;
import java.util.Formattable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
   * Returns the text of a language, with its places if it has any.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return the text
   */
  public String in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return isChinese(locale) ? chinese : english;
  }

  /**
   * Returns the text of a language with its places filled.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @param values the values for the places, never a number of a person
   * @return the text
   * @throws java.util.IllegalFormatException if the values do not fit the places
   */
  public String in(Locale locale, Object... values) {
    String words = in(locale);
    return values.length == 0 ? words : filled(words, values);
  }

  /** Fills plain places, {@code %s} and {@code %d}, by hand; any other is left to a formatter. */
  private static String filled(String words, Object[] values) {
    StringBuilder text = new StringBuilder(words.length() + 16 * values.length);
    int from = 0;
    int value = 0;
    for (int place = words.indexOf('%'); place >= 0; place = words.indexOf('%', from)) {
      char conversion = place + 1 < words.length() ? words.charAt(place + 1) : '%';
      if (value == values.length || !isPlain(conversion, values[value])) {
        return String.format(Locale.ROOT, words, values);
      }
      text.append(words, from, place).append(values[value++]);
      from = place + 2;
    }
    return text.append(words, from, words.length()).toString();
  }

  private static boolean isPlain(char conversion, @Nullable Object value) {
    return conversion == 's'
        ? !(value instanceof Formattable)
        : conversion == 'd' && (value instanceof Integer || value instanceof Long);
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
