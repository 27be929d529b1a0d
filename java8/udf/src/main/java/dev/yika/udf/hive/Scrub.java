package dev.yika.udf.hive;

import org.apache.hadoop.hive.ql.exec.UDF;
import org.jspecify.annotations.Nullable;

/**
 * {@link dev.yika.udf.Scrub} for Hive, which asks for its own base class.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Scrub extends UDF {

  private final dev.yika.udf.Scrub function = new dev.yika.udf.Scrub();

  /** Creates the function. */
  public Scrub() {}

  /**
   * See {@link dev.yika.udf.Scrub}.
   *
   * @param text the text
   * @return the text with stars; null for null
   */
  public @Nullable String evaluate(@Nullable String text) {
    return function.evaluate(text);
  }
}
