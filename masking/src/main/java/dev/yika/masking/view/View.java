package dev.yika.masking.view;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * How much of a number a viewer sees (可见程度), from nothing to everything.
 *
 * <p>The order of the constants is the order of the views: each shows at least what the one before
 * it shows. The {@link ViewTable} has the positions they show.
 *
 * @since 0.1.0
 */
public enum View implements Labelled {
  /** No character (全部遮盖). */
  NOTHING(new Wording("nothing", "全部遮盖")),
  /** The last few characters (保留末尾), enough to distinguish two cards in a hand. */
  TAIL(new Wording("tail", "保留末尾")),
  /** The beginning and the end (保留首尾); the middle is hidden. */
  ENDS(new Wording("ends", "保留首尾")),
  /**
   * The whole number (完整显示). It is a permission to ask for the number with a reason, not a mask:
   * masking a text with this view shows what {@link #ENDS} shows.
   */
  FULL(new Wording("full", "完整显示"));

  private final Wording wording;

  View(Wording wording) {
    this.wording = wording;
  }

  /**
   * Returns the name of this view for files and command lines.
   *
   * @return lower case, such as {@code ends}
   */
  public String id() {
    return wording.english();
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Returns the lesser of two views.
   *
   * @param other another view
   * @return the one that shows less
   */
  public View least(View other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
