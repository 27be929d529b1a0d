package dev.yika.core.number;

import dev.yika.core.input.Diagnosis;
import dev.yika.core.input.InputText;
import java.util.function.Function;

/**
 * The grammar of a text of which nothing is known but its greatest length.
 *
 * @param <T> the kind of number
 */
final class OpaqueGrammar<T extends Identifier> extends SimpleGrammar<T> {

  private static final char FIRST_VISIBLE = '!';
  private static final char LAST_VISIBLE = '~';

  private final int maxLength;

  OpaqueGrammar(IdentifierKind kind, int maxLength, Function<String, T> maker) {
    super(kind, maker);
    this.maxLength = maxLength;
  }

  @Override
  InputText read(CharSequence text) {
    return InputText.readVerbatim(text);
  }

  @Override
  boolean isPlain(CharSequence text) {
    int length = text.length();
    return length == 0 || (isVisible(text.charAt(0)) && isVisible(text.charAt(length - 1)));
  }

  @Override
  boolean accepts(CharSequence plain) {
    if (plain.length() == 0 || plain.length() > maxLength) {
      return false;
    }
    for (int i = 0; i < plain.length(); i++) {
      if (!isVisible(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVisible(char c) {
    return c >= FIRST_VISIBLE && c <= LAST_VISIBLE;
  }

  @Override
  void diagnose(Diagnosis diagnosis) {
    String plain = diagnosis.plain();
    if (plain.isEmpty() || plain.length() > maxLength) {
      diagnosis.addLength("1-" + maxLength, maxLength);
    }
    for (int i = 0; i < plain.length(); i++) {
      if (!isVisible(plain.charAt(i))) {
        diagnosis.addCharacter(i, "!-~");
      }
    }
  }
}
