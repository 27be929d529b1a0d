package dev.yika.core.number;

import java.util.Objects;

/**
 * The base of all kinds of number: holds, compares and masks the text.
 *
 * @param <T> the kind itself
 */
abstract class TextIdentifier<T extends TextIdentifier<T>> implements Comparable<T> {

  /** Transient, so that no serializer that reads fields finds a digit. */
  private final transient String text;

  TextIdentifier(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * Returns the kind of this number.
   *
   * @return the kind
   */
  public abstract IdentifierKind kind();

  /**
   * Returns the whole normalized text. No other method returns it: pass the result to the system
   * that needs it, and do not log, print or store it on the way.
   *
   * @return the text without separators, with upper-case letters; an opaque text as it was given
   */
  public final String unmasked() {
    return text();
  }

  /**
   * Returns the text.
   *
   * @throws IllegalStateException if a serializer made this object without its text
   */
  final String text() {
    if (text == null) {
      throw new IllegalStateException(
          "a " + kind().label() + " without its text: numbers cannot be deserialized");
    }
    return text;
  }

  /** Refuses an object that a serializer made. */
  final void requireText() {
    text();
  }

  /** Compares the normalized texts, character by character. */
  @Override
  public final int compareTo(T other) {
    TextIdentifier<?> that = other;
    return text().compareTo(that.text());
  }

  /** Returns whether the other object is of the same kind and has the same normalized text. */
  @Override
  public final boolean equals(Object other) {
    return other instanceof TextIdentifier<?> that
        && getClass() == that.getClass()
        && text().equals(that.text());
  }

  /**
   * Returns a hash code with a random key of this process: good for collections in memory, never to
   * partition, cache or store by.
   */
  @Override
  public final int hashCode() {
    return TextHash.of(text());
  }

  /**
   * Returns stars and at most the last four characters; only stars where four would reveal too
   * much.
   *
   * @return for example {@code ************7890}
   */
  @Override
  public final String toString() {
    return text == null ? kind().label() + " without its text" : kind().mask(text);
  }
}
