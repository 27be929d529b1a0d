package dev.yika.core.number;

import dev.yika.core.input.InputText;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.result.Failed;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Parsed;
import dev.yika.core.result.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parser of one kind of number. A subclass has the rules of the plain form; this class leads
 * from the given text to a value or a list of problems, which is the same for every kind.
 *
 * @param <T> the kind of number
 */
abstract class Grammar<T extends Identifier> {

  private final IdentifierKind kind;

  Grammar(IdentifierKind kind) {
    this.kind = kind;
  }

  /** Returns the {@link Flaws} of a text as it stands. */
  abstract long flaws(CharSequence text);

  /** Returns the {@link Flaws} of bytes as they stand. */
  abstract long flaws(byte[] bytes, int at, int length);

  /** Returns every problem of a text that is not accepted; at least one. */
  abstract List<Problem> problems(InputText read);

  /** Returns the value of a plain text, or null if it is not accepted. */
  abstract @Nullable T valueOf(String plain);

  /** Returns the given text with its plain form. */
  InputText read(CharSequence text) {
    return InputText.read(text);
  }

  final boolean accepts(CharSequence plain) {
    return flaws(plain) == Flaws.NONE;
  }

  /** Returns whether a text that is not accepted as it is may be once it is normalized. */
  boolean isWorthReading(CharSequence text) {
    return hasLength(InputText.decoratedLength(text));
  }

  /** Returns whether bytes that are not accepted as they are may be once they are normalized. */
  boolean isWorthReading(byte[] bytes, int at, int length) {
    return InputText.mayBeDecorated(bytes, at, length);
  }

  /** Returns whether a plain text of a length can be a number of this kind. */
  abstract boolean hasLength(int length);

  final boolean isValid(CharSequence text) {
    if (InputText.isTooLong(text)) {
      return false;
    }
    long flaws = flaws(text);
    return !Flaws.mayBeRead(flaws)
        ? flaws == Flaws.NONE
        : isWorthReading(text) && accepts(read(text).plain());
  }

  final boolean isValid(byte[] utf8, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, Objects.requireNonNull(utf8, "utf8").length);
    long flaws = flaws(utf8, offset, length);
    if (!Flaws.mayBeRead(flaws)) {
      return flaws == Flaws.NONE;
    }
    String text = decode(utf8, offset, length);
    return text != null && isValid(text);
  }

  /** Returns the text that bytes encode, null if it cannot be a number. */
  final @Nullable String decode(byte[] utf8, int offset, int length) {
    return isWorthReading(utf8, offset, length) ? InputText.decode(utf8, offset, length) : null;
  }

  final T parse(CharSequence text) {
    if (!InputText.isTooLong(text)) {
      T value = valueOf(text.toString());
      if (value != null) {
        return value;
      }
    }
    return tryParse(text).orElseThrow();
  }

  final ParseResult<T> tryParse(CharSequence text) {
    if (InputText.isTooLong(text)) {
      return failed(List.of(Problem.tooLong(text.length())));
    }
    String given = text.toString();
    T value = valueOf(given);
    if (value != null) {
      return new Parsed<>(value);
    }
    InputText read = read(given);
    value = valueOf(read.plain());
    if (value != null) {
      return new Parsed<>(value);
    }
    return failed(problems(read));
  }

  private ParseResult<T> failed(List<Problem> problems) {
    return new Failed<>(kind.label(), problems);
  }
}
