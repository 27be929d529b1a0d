package dev.yika.udf.hive;

import org.apache.hadoop.hive.ql.exec.UDF;
import org.jspecify.annotations.Nullable;

/**
 * {@link dev.yika.udf.Fingerprint} for Hive, which asks for its own base class.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Fingerprint extends UDF {

  private final dev.yika.udf.Fingerprint function = new dev.yika.udf.Fingerprint();

  /** Creates the function. */
  public Fingerprint() {}

  /**
   * See {@link dev.yika.udf.Fingerprint}.
   *
   * @param text the text
   * @return {@code KEY.LETTERS}; null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return function.evaluate(text);
  }

  /**
   * See {@link dev.yika.udf.Fingerprint}.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return {@code KEY.LETTERS}; null for null
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return function.evaluate(text, kind);
  }
}
