package dev.yika.udf.hive;

import org.apache.hadoop.hive.ql.exec.UDF;
import org.jspecify.annotations.Nullable;

/**
 * {@link dev.yika.udf.Diagnose} for Hive, which asks for its own base class.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Diagnose extends UDF {

  private final dev.yika.udf.Diagnose function = new dev.yika.udf.Diagnose();

  /** Creates the function. */
  public Diagnose() {}

  /**
   * See {@link dev.yika.udf.Diagnose}.
   *
   * @param text the text
   * @return each problem with its place and without a digit of the text; null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return function.evaluate(text);
  }

  /**
   * See {@link dev.yika.udf.Diagnose}.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @return each problem with its place and without a digit of the text; null for null
   */
  public @Nullable String evaluate(@Nullable String text, String kind) {
    return function.evaluate(text, kind);
  }

  /**
   * See {@link dev.yika.udf.Diagnose}.
   *
   * @param text the text
   * @param kind the kind of number, such as {@code citizen-id}
   * @param language {@code en} or {@code zh}
   * @return each problem with its place and without a digit of the text; null for null
   */
  public @Nullable String evaluate(@Nullable String text, String kind, String language) {
    return function.evaluate(text, kind, language);
  }
}
