package dev.yika.core.number;

import dev.yika.core.input.Diagnosis;
import dev.yika.core.input.InputText;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.result.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of an opaque text, limited in length only.
 *
 * @param <T> the kind of number
 */
final class OpaqueGrammar<T extends Identifier> extends Grammar<T> {

  private static final char FIRST_VISIBLE = '!';
  private static final char LAST_VISIBLE = '~';

  private final int maxLength;
  private final Function<String, T> maker;

  OpaqueGrammar(IdentifierKind kind, int maxLength, Function<String, T> maker) {
    super(kind);
    this.maker = maker;
    this.maxLength = maxLength;
  }

  @Override
  InputText read(CharSequence text) {
    return InputText.readVerbatim(text);
  }

  @Override
  boolean isWorthReading(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && !(isVisible(text.charAt(0)) && isVisible(text.charAt(last)));
  }

  @Override
  boolean isWorthReading(byte[] bytes, int at, int length) {
    return length > 0 && !(isVisible((char) bytes[at]) && isVisible((char) bytes[at + length - 1]));
  }

  @Override
  boolean hasLength(int length) {
    return length >= 1 && length <= maxLength;
  }

  @Override
  long flaws(CharSequence text) {
    boolean fits = hasLength(text.length());
    for (int i = 0; fits && i < text.length(); i++) {
      fits = isVisible(text.charAt(i));
    }
    return fits ? Flaws.NONE : Flaws.UNREAD;
  }

  @Override
  long flaws(byte[] bytes, int at, int length) {
    boolean fits = hasLength(length);
    for (int i = at; fits && i < at + length; i++) {
      fits = isVisible((char) bytes[i]); // a negative byte becomes a character beyond ASCII
    }
    return fits ? Flaws.NONE : Flaws.UNREAD;
  }

  @Override
  @Nullable T valueOf(String plain) {
    return accepts(plain) ? maker.apply(plain) : null;
  }

  private static boolean isVisible(char c) {
    return c >= FIRST_VISIBLE && c <= LAST_VISIBLE;
  }

  @Override
  List<Problem> problems(InputText read) {
    Diagnosis diagnosis = new Diagnosis(read);
    String plain = diagnosis.plain();
    if (!hasLength(plain.length())) {
      diagnosis.addLength("1-" + maxLength, maxLength);
    }
    for (int i = 0; i < plain.length(); i++) {
      if (!isVisible(plain.charAt(i))) {
        diagnosis.addCharacter(i, "!-~");
      }
    }
    return diagnosis.problems();
  }
}
