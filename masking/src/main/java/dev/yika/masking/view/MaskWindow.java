package dev.yika.masking.view;

import dev.yika.core.input.RefusedException;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.ParseResult;
import java.util.Objects;
import java.util.Optional;

/**
 * The positions that each view shows of the numbers of one kind and length (遮盖窗口), such as {@code
 * card-number 16 middle-eight, tail 13-16, ends 1-4,13-16}.
 *
 * <p>What is checked, so that no window, built in or local, shows too much:
 *
 * <ol>
 *   <li>TAIL shows no position that ENDS hides.
 *   <li>Of 16 characters and more, ENDS hides at least eight and at least half; of a citizen ID of
 *       18 characters at least eight, half of the 17 that do not follow from the others.
 *   <li>Of 9 characters, ENDS hides at least six.
 *   <li>Of any other length, and of credential tokens and card identification codes, nothing is
 *       shown.
 * </ol>
 *
 * <p>This class is immutable and thread-safe; two windows are equal when all their parts are. No
 * public rule fixes the positions for card numbers: eight hidden digits are what hospitals print,
 * the bounds are the choice of this library.
 *
 * @since 0.1.0
 */
public final class MaskWindow {

  private static final int SHORT_LENGTH = 9;
  private static final int LEAST_HIDDEN_OF_SHORT = 6;
  private static final int LONG_LENGTH = 16;
  private static final int LEAST_HIDDEN_OF_LONG = 8;
  private static final int CITIZEN_ID_LENGTH = 18;

  private final String name;
  private final IdentifierKind kind;
  private final int length;
  private final long tail;
  private final long ends;
  private final Stencil nothingStencil;
  private final Stencil tailStencil;
  private final Stencil endsStencil;

  private MaskWindow(String name, IdentifierKind kind, int length, long tail, long ends) {
    this.name = name;
    this.kind = kind;
    this.length = length;
    this.tail = tail;
    this.ends = ends;
    this.nothingStencil = new Stencil(length, 0);
    this.tailStencil = new Stencil(length, tail);
    this.endsStencil = new Stencil(length, ends);
  }

  /**
   * Returns a window.
   *
   * @param name a short name without spaces
   * @param kind the kind of number
   * @param length the number of characters without separators, 1 to {@value ParseResult#MAX_LENGTH}
   * @param tail the positions TAIL shows, counted from 1, such as {@code 13-16}; {@code -} for none
   * @param ends the positions ENDS shows, such as {@code 1-4,13-16}
   * @return the window
   * @throws IllegalArgumentException if it breaks a rule of this class; the message names it
   */
  public static MaskWindow of(
      String name, IdentifierKind kind, int length, String tail, String ends) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tail, "tail");
    Objects.requireNonNull(ends, "ends");
    if (name.isBlank() || name.chars().anyMatch(c -> c <= ' ')) {
      throw new RefusedException("the name of a window is empty or has spaces", "窗口须有不含空格的名称");
    }
    if (length < 1 || length > ParseResult.MAX_LENGTH) {
      throw new RefusedException(
          "a length is 1 to " + ParseResult.MAX_LENGTH, "长度应为 1 至 " + ParseResult.MAX_LENGTH);
    }
    long tailBits = Positions.parse(tail, length);
    long endsBits = Positions.parse(ends, length);
    if ((tailBits & ~endsBits) != 0) {
      throw new RefusedException(
          "the tail shows a position that the ends hide", "tail 显示了 ends 隐藏的位置");
    }
    int hidden = length - Long.bitCount(endsBits);
    int least = leastHidden(kind, length);
    if (hidden < least) {
      throw new RefusedException(
          hidden + " of " + length + " positions hidden, at least " + least + " needed",
          length + " 位中隐藏了 " + hidden + " 位，至少应隐藏 " + least + " 位");
    }
    return new MaskWindow(name, kind, length, tailBits, endsBits);
  }

  /**
   * Returns the window {@code by-length} of a kind and length for which no table has one, empty
   * where nothing may be shown: of 16 characters and more TAIL shows the last four and ENDS also
   * the first four, of nine both show the last three.
   */
  static Optional<MaskWindow> byLength(IdentifierKind kind, int length) {
    if (leastHidden(kind, length) >= length) {
      return Optional.empty();
    }
    String tail = (length - (length == SHORT_LENGTH ? 2 : 3)) + "-" + length;
    return Optional.of(
        of("by-length", kind, length, tail, length == SHORT_LENGTH ? tail : "1-4," + tail));
  }

  /** Returns how many characters every view hides at least; all of them where none may be shown. */
  static int leastHidden(IdentifierKind kind, int length) {
    if (kind == IdentifierKind.CREDENTIAL_TOKEN
        || kind == IdentifierKind.CARD_IDENTIFICATION_CODE) {
      return length;
    }
    if (length == SHORT_LENGTH) {
      return LEAST_HIDDEN_OF_SHORT;
    }
    if (length < LONG_LENGTH || length > ParseResult.MAX_LENGTH) {
      return length;
    }
    return kind == IdentifierKind.CITIZEN_ID && length == CITIZEN_ID_LENGTH
        ? LEAST_HIDDEN_OF_LONG
        : Math.max(LEAST_HIDDEN_OF_LONG, (length + 1) / 2);
  }

  /**
   * Returns the name of this window.
   *
   * @return a short name without spaces, such as {@code middle-eight}
   */
  public String name() {
    return name;
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
   * Returns how many characters the numbers have.
   *
   * @return the number of characters without separators
   */
  public int length() {
    return length;
  }

  /** Returns the positions that a view shows, position 1 in bit 0; FULL shows what ENDS shows. */
  long shown(View view) {
    return view == View.NOTHING ? 0 : view == View.TAIL ? tail : ends;
  }

  /** Returns the stencil that masks plain texts of this length at once. */
  Stencil stencil(View view) {
    return view == View.NOTHING ? nothingStencil : view == View.TAIL ? tailStencil : endsStencil;
  }

  /**
   * Returns the positions a view shows, as tables write them.
   *
   * @param view the view; FULL shows what ENDS shows
   * @return for example {@code 1-4,13-16}, counted from 1; {@code -} for none
   */
  public String positions(View view) {
    return Positions.toString(shown(view));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaskWindow that
        && name.equals(that.name)
        && kind == that.kind
        && length == that.length
        && tail == that.tail
        && ends == that.ends;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, length, tail, ends);
  }

  /** Returns all parts, such as {@code card-number 16 middle-eight, tail 13-16, ends 1-4,13-16}. */
  @Override
  public String toString() {
    return kind.id()
        + " "
        + length
        + " "
        + name
        + ", tail "
        + positions(View.TAIL)
        + ", ends "
        + positions(View.ENDS);
  }
}
