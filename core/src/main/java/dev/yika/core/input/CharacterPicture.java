package dev.yika.core.input;

import dev.yika.core.result.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which characters fit each position of a plain text (字符模板).
 *
 * <p>A picture has one character per position: {@code d} a digit, {@code x} a digit or X, {@code l}
 * a letter, {@code a} a letter or digit, {@code c} one of a social credit code (no I O S V Z),
 * {@code h} a hexadecimal digit. Any other character stands for itself; {@code [HP]} is one
 * position with a choice. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CharacterPicture {

  private static final CharacterSet DIGIT_OR_X = CharacterSet.of("0123456789X");
  private static final CharacterSet LETTER = CharacterSet.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  private static final CharacterSet CREDIT_CODE =
      CharacterSet.of("0123456789ABCDEFGHJKLMNPQRTUWXY");
  private static final CharacterSet HEXADECIMAL = CharacterSet.of("0123456789ABCDEF");

  private final CharacterSet[] positions;

  /** The first of the longest runs of positions that take a digit: from inclusive, to exclusive. */
  private final int digitsFrom;

  private final int digitsTo;

  private CharacterPicture(CharacterSet[] positions) {
    this.positions = positions;
    int from = 0;
    int to = 0;
    for (int start = 0; start < positions.length; start++) {
      int end = start;
      while (end < positions.length && positions[end].equals(CharacterSet.DIGITS)) {
        end++;
      }
      if (end - start > to - from) {
        from = start;
        to = end;
      }
    }
    this.digitsFrom = from;
    this.digitsTo = to;
  }

  /**
   * Reads a picture.
   *
   * @param picture for example {@code [HP]ddddddddddd}
   * @return the picture
   * @throws IllegalArgumentException if it holds another character, or a choice is empty or not
   *     closed
   */
  public static CharacterPicture of(String picture) {
    List<CharacterSet> positions = new ArrayList<>();
    for (int i = 0; i < picture.length(); i++) {
      if (picture.charAt(i) == '[') {
        int end = picture.indexOf(']', i);
        if (end <= i + 1) {
          throw new IllegalArgumentException("a choice in a picture is empty or not closed");
        }
        positions.add(CharacterSet.of(picture.substring(i + 1, end)));
        i = end;
      } else {
        positions.add(position(picture.charAt(i)));
      }
    }
    return of(positions);
  }

  /**
   * Makes a picture of one set per position.
   *
   * @param positions the sets
   * @return the picture
   */
  public static CharacterPicture of(List<CharacterSet> positions) {
    return new CharacterPicture(positions.toArray(new CharacterSet[0]));
  }

  private static CharacterSet position(char letter) {
    return switch (letter) {
      case 'd' -> CharacterSet.DIGITS;
      case 'x' -> DIGIT_OR_X;
      case 'l' -> LETTER;
      case 'a' -> CharacterSet.ALPHANUMERIC;
      case 'c' -> CREDIT_CODE;
      case 'h' -> HEXADECIMAL;
      default -> CharacterSet.of(String.valueOf(letter));
    };
  }

  /**
   * Returns the number of positions.
   *
   * @return the length of every text that fits
   */
  public int length() {
    return positions.length;
  }

  /**
   * Returns whether every character of a text fits its position. Allocates nothing.
   *
   * @param plain any text
   * @return true if the length and all characters fit
   */
  public boolean fits(CharSequence plain) {
    if (plain.length() != positions.length) {
      return false;
    }
    int outside = 0; // negative once a character is below 0 or above 9: no branch in the loop
    for (int i = digitsFrom; i < digitsTo; i++) {
      char c = plain.charAt(i);
      outside |= (c - '0') | ('9' - c);
    }
    return outside >= 0 && fits(plain, 0, digitsFrom) && fits(plain, digitsTo, positions.length);
  }

  private boolean fits(CharSequence plain, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!positions[i].contains(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether every byte fits its position. Allocates nothing.
   *
   * @param plain the bytes
   * @param at index of the first of them
   * @param length how many there are
   * @return true if the length and all characters fit
   */
  public boolean fits(byte[] plain, int at, int length) {
    boolean fits = length == positions.length;
    for (int i = 0; fits && i < length; i++) {
      fits = positions[i].contains((char) plain[at + i]); // a negative byte is in no set
    }
    return fits;
  }

  /**
   * Returns the characters that fit a position.
   *
   * @param index 0-based
   * @return the set
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public CharacterSet position(int index) {
    return positions[index];
  }

  /** Returns how many characters do not fit, as far as both reach. */
  int misfits(String plain) {
    int misfits = 0;
    for (int i = 0; i < Math.min(plain.length(), positions.length); i++) {
      misfits += positions[i].contains(plain.charAt(i)) ? 0 : 1;
    }
    return misfits;
  }

  ProblemKind problemKind(String text, int index) {
    return positions[index].isSingle() ? ProblemKind.FIXED_CHARACTER : Suspects.kindOf(text, index);
  }

  String expected(int index) {
    return positions[index].toString();
  }
}
