package dev.yika.core.kernel;

/**
 * One step of a hybrid system of ISO/IEC 7064 (GB/T 17710), "MOD M+1,M".
 *
 * @since 0.1.0
 */
public final class Hybrid {

  private Hybrid() {}

  /**
   * Returns the product after one more character: the value is added to the product modulo M, where
   * 0 counts as M, and the sum is doubled modulo M + 1.
   *
   * <p>A text begins with the product M. Its check character makes the last sum 1, and so the last
   * product 2.
   *
   * @param product 1 to M
   * @param value 0 to M - 1
   * @param m the M of the system, 10 for MOD 11,10
   * @return 1 to M
   */
  public static int next(int product, int value, int m) {
    int sum = (product + value - 1) % m + 1;
    return 2 * sum % (m + 1);
  }
}
