package dev.yika.masking.policy;

import dev.yika.core.result.Wording;
import dev.yika.masking.view.View;
import java.util.Locale;
import java.util.Objects;

/**
 * One change of a viewer after which a policy shows more (更大可见程度的条件). This record is immutable and
 * thread-safe.
 *
 * @param part the part of the viewer that changes; every other stays as it is
 * @param value the value it takes, as policy tables write it, such as {@code managed}
 * @param words the value in both languages; of an institution's own role the role itself
 * @param view the view then
 * @since 0.1.0
 */
public record WiderView(ViewerPart part, String value, Wording words, View view) {

  /**
   * Keeps all parts.
   *
   * @param part the part of the viewer
   * @param value the value as policy tables write it
   * @param words the value in both languages
   * @param view the view then
   */
  public WiderView {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(view, "view");
  }

  /**
   * Returns the change and the view.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return for example {@code channel print: ends}
   */
  public String label(Locale locale) {
    return new Wording("%s %s: %s", "%s为%s：%s")
        .in(locale, part.label(locale), words.in(locale), view.label(locale));
  }
}
