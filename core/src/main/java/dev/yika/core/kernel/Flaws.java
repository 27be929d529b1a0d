package dev.yika.core.kernel;

/**
 * The reasons why a text, as it stands, is no number: a set of bits, empty for a number.
 *
 * <p>The bits are computed without a branch: a processor cannot predict whether a number is valid,
 * and a wrong prediction takes longer than a whole kernel.
 *
 * @since 0.1.0
 */
public final class Flaws {

  /** No flaw: the text is a number as it stands. */
  public static final long NONE = 0;

  /** A rule is broken, and normalizing cannot mend it. */
  public static final long BROKEN = 1;

  /** The length is wrong, or there are characters that normalizing may drop or replace. */
  public static final long UNREAD = 0x8080808080808080L;

  private Flaws() {}

  /**
   * Returns whether a text that is no number as it stands may be one once it is normalized.
   *
   * @param flaws the flaws of the text
   * @return false if it is a number as it stands, or none in any case
   */
  public static boolean mayBeRead(long flaws) {
    return (flaws & UNREAD) != 0;
  }
}
