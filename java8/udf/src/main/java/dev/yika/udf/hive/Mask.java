package dev.yika.udf.hive;

import org.apache.hadoop.hive.ql.exec.UDF;
import org.jspecify.annotations.Nullable;

/**
 * {@link dev.yika.udf.Mask} for Hive, which asks for its own base class.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Mask extends UDF {

  private final dev.yika.udf.Mask function = new dev.yika.udf.Mask();

  /** Creates the function. */
  public Mask() {}

  /**
   * See {@link dev.yika.udf.Mask}.
   *
   * @param text the text
   * @return the masked text, valid or not; null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return function.evaluate(text);
  }

  /**
   * See {@link dev.yika.udf.Mask}.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return the masked text, valid or not; null for null
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return function.evaluate(text, kind);
  }

  /**
   * See {@link dev.yika.udf.Mask}.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @param view {@code nothing}, {@code tail}, {@code ends} or {@code full}
   * @return the masked text, valid or not; null for null
   */
  public @Nullable String evaluate(@Nullable String text, String kind, String view) {
    return function.evaluate(text, kind, view);
  }
}
