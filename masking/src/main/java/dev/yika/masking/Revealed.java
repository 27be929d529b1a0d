package dev.yika.masking;

import dev.yika.core.number.IdentifierKind;
import java.util.Arrays;

/**
 * A whole number that was handed over with a reason (已提供的完整号码), for as long as it is needed: use it
 * in a {@code try} statement.
 *
 * <p>Closing wipes the copy held here; texts that {@link #value()} has returned are the caller's to
 * let go of. This class is thread-safe; its {@code toString} shows no part of the number.
 *
 * @since 0.1.0
 */
public final class Revealed implements AutoCloseable {

  private static final char WIPED = '\0';

  private final IdentifierKind kind;
  private final char[] number;
  private boolean closed;

  Revealed(IdentifierKind kind, String number) {
    this.kind = kind;
    this.number = number.toCharArray();
  }

  /**
   * Returns the kind of number.
   *
   * @return the kind
   */
  public IdentifierKind kind() {
    return kind;
  }

  /**
   * Returns the whole number: hand it to the system that needs it, and do not log or store it.
   *
   * @return the normalized text
   * @throws IllegalStateException if this is closed
   */
  public synchronized String value() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    return new String(number);
  }

  /** Wipes the number. Closing again does nothing. */
  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(number, WIPED);
  }

  /** Returns the kind. */
  @Override
  public String toString() {
    return "Revealed[" + kind.id() + "]";
  }
}
