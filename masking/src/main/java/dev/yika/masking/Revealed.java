package dev.yika.masking;

import dev.yika.core.number.IdentifierKind;
import java.util.Arrays;

/**
 * A whole number that was revealed for a reason (已提供的完整号码), for as long as it is needed: use it in
 * a {@code try} statement.
 *
 * <p>Closing wipes the copy in this object; texts that {@link #value()} has returned remain with
 * the caller. Neither {@code toString} nor a serializer that reads fields shows a part of the
 * number; an object that a serializer built is closed.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Revealed implements AutoCloseable {

  private static final char WIPED = '\0';

  private final transient IdentifierKind kind;
  private final transient char[] number;
  private transient boolean open;

  Revealed(IdentifierKind kind, String number) {
    this.kind = kind;
    this.number = number.toCharArray();
    this.open = true;
  }

  /**
   * Returns the kind of number.
   *
   * @return the kind
   * @throws IllegalStateException if a serializer built this
   */
  public IdentifierKind kind() {
    if (kind == null) {
      throw new IllegalStateException("nothing was revealed");
    }
    return kind;
  }

  /**
   * Returns the whole number: pass it to the system that needs it, and do not log or store it.
   *
   * @return the normalized text
   * @throws IllegalStateException if this is closed
   */
  public synchronized String value() {
    if (!open) {
      throw new IllegalStateException("closed");
    }
    return new String(number);
  }

  /** Wipes the number. Closing again does nothing. */
  @Override
  public synchronized void close() {
    if (open) {
      open = false;
      Arrays.fill(number, WIPED);
    }
  }

  /** Returns the kind. */
  @Override
  public String toString() {
    return "Revealed[" + (kind == null ? "" : kind.id()) + "]";
  }
}
