package dev.yika.core.scheme;

import dev.yika.core.input.RefusedException;

/**
 * A part of a card number (字段), and the letter that stands for it in a layout picture.
 *
 * @since 0.1.0
 */
public enum Field {
  /** The administrative region or insurance pool, six digits. */
  REGION('R'),
  /** The sequence number inside the region. */
  SEQUENCE('S'),
  /** The first, perhaps only, check character or characters. */
  CHECK('C'),
  /** Further check characters. */
  SECOND_CHECK('D'),
  /** Digits whose meaning is local. */
  INFORMATION('I');

  private final char letter;

  Field(char letter) {
    this.letter = letter;
  }

  /**
   * Returns the letter of this field in a layout picture.
   *
   * @return {@code R}, {@code S}, {@code C}, {@code D} or {@code I}
   */
  public char letter() {
    return letter;
  }

  static Field ofLetter(char letter) {
    for (Field field : values()) {
      if (field.letter == letter) {
        return field;
      }
    }
    throw new RefusedException(
        "a layout holds the letters R, S, C, D, I and digits only", "布局只含字母 R、S、C、D、I 和数字");
  }

  boolean isCheck() {
    return this == CHECK || this == SECOND_CHECK;
  }
}
