package dev.yika.udf.hive;

import org.apache.hadoop.hive.ql.exec.UDF;
import org.jspecify.annotations.Nullable;

/**
 * {@link dev.yika.udf.Region} for Hive, which asks for its own base class.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Region extends UDF {

  private final dev.yika.udf.Region function = new dev.yika.udf.Region();

  /** Creates the function. */
  public Region() {}

  /**
   * See {@link dev.yika.udf.Region}.
   *
   * @param text the text
   * @return province, prefecture and county in one; null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return function.evaluate(text);
  }

  /**
   * See {@link dev.yika.udf.Region}.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return province, prefecture and county in one; null for null
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return function.evaluate(text, kind);
  }
}
