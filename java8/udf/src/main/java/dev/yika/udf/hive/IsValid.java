package dev.yika.udf.hive;

import org.apache.hadoop.hive.ql.exec.UDF;
import org.jspecify.annotations.Nullable;

/**
 * {@link dev.yika.udf.IsValid} for Hive, which asks for its own base class.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class IsValid extends UDF {

  private final dev.yika.udf.IsValid function = new dev.yika.udf.IsValid();

  /** Creates the function. */
  public IsValid() {}

  /**
   * See {@link dev.yika.udf.IsValid}.
   *
   * @param text the text
   * @return whether it is valid; null for null
   */
  public @Nullable Boolean evaluate(@Nullable String text) {
    return function.evaluate(text);
  }

  /**
   * See {@link dev.yika.udf.IsValid}.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return whether it is valid; null for null
   */
  public @Nullable Boolean evaluate(@Nullable String text, String kind) {
    return function.evaluate(text, kind);
  }
}
