package dev.yika.core.kernel;

/**
 * What keeps a text, as it stands, from being a number: a set of bits, empty for a number.
 *
 * <p>Whether a number is valid is hard to guess, so the bits are computed without a branch: a
 * processor that guesses wrong loses more time than a whole kernel takes.
 *
 * @since 0.1.0
 */
public final class Flaws {

  /** A number as it stands. */
  public static final long NONE = 0;

  /** A rule is broken, so that the text is no number however it is read. */
  public static final long BROKEN = 1;

  /** Another length, or characters that reading may leave out or turn into those of a number. */
  public static final long UNREAD = 0x8080808080808080L;

  private Flaws() {}

  /**
   * Returns whether reading may make a number of a text that is none as it stands.
   *
   * @param flaws the flaws of the text
   * @return false if it is a number, or none however it is read
   */
  public static boolean mayBeRead(long flaws) {
    return (flaws & UNREAD) != 0;
  }
}
