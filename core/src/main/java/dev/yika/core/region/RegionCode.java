package dev.yika.core.region;

import dev.yika.core.input.CharacterPicture;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.input.InputText;
import dev.yika.core.result.Failed;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Parsed;
import dev.yika.core.result.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * The code of a region or insurance pool (行政区划代码), such as {@code 410102}: six digits, two each for
 * province, prefecture and county.
 *
 * <p>Checked: that there are six ASCII digits, after separators are left out. <b>Not checked</b>:
 * whether the code exists; ask a {@link RegionDirectory}.
 *
 * <p>This class is immutable, thread-safe and serializable. Source: GB/T 2260; confidence high.
 *
 * @since 0.1.0
 */
public final class RegionCode implements Comparable<RegionCode>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LENGTH = 6;
  private static final int LIMIT = 1_000_000;
  private static final int OWN_POOL = 99;

  /** The six digits as a number. */
  private final int number;

  private RegionCode(int number) {
    this.number = number;
  }

  /**
   * Returns the code of a number.
   *
   * @param number 0 to 999999
   * @return the code
   * @throws IllegalArgumentException if the number is out of range
   */
  public static RegionCode of(int number) {
    if (number < 0 || number >= LIMIT) {
      throw new IllegalArgumentException("a region code has six digits");
    }
    return new RegionCode(number);
  }

  /**
   * Reads a code.
   *
   * @param text what was given
   * @return the code
   * @throws InvalidNumberException if it is not six digits
   */
  public static RegionCode parse(CharSequence text) {
    return tryParse(text).orElseThrow();
  }

  /**
   * Reads a code without throwing.
   *
   * @param text what was given
   * @return the code or every problem
   */
  public static ParseResult<RegionCode> tryParse(CharSequence text) {
    if (InputText.isTooLong(text)) {
      return new Failed<>("region code", List.of(Problem.tooLong(text.length())));
    }
    Diagnosis diagnosis = new Diagnosis(InputText.read(text.toString()));
    return diagnosis.fits(Form.SIX_DIGITS)
        ? new Parsed<>(at(diagnosis.plain(), 0))
        : new Failed<>("region code", diagnosis.problems());
  }

  /** Delays what only reading a text needs: most codes come out of a number already read. */
  private static final class Form {
    static final List<CharacterPicture> SIX_DIGITS = List.of(CharacterPicture.of("dddddd"));
  }

  /**
   * Returns the code inside a number.
   *
   * @param plain a text
   * @param index 0-based index of the first of six digits
   * @return the code
   * @throws IllegalArgumentException if there are no six ASCII digits
   * @throws IndexOutOfBoundsException if the text ends before
   */
  public static RegionCode at(CharSequence plain, int index) {
    return of(numberAt(plain, index));
  }

  /** Returns the number of six digits, or -1 if one of them is none. */
  static int numberAt(CharSequence text, int index) {
    int number = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = text.charAt(index + i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  static int numberAt(byte[] text, int index) {
    int number = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = text[index + i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * Returns this code as a number.
   *
   * @return 0 to 999999
   */
  public int number() {
    return number;
  }

  /**
   * Returns the code of the province of this code.
   *
   * @return the first two digits and four zeros
   */
  public RegionCode province() {
    return new RegionCode(number / 10_000 * 10_000);
  }

  /**
   * Returns the code of the prefecture of this code.
   *
   * @return the first four digits and two zeros
   */
  public RegionCode prefecture() {
    return new RegionCode(number / 100 * 100);
  }

  /**
   * Returns the level by the digits. An own pool is on the level of its area: {@code 419900} is a
   * province's, {@code 410199} a prefecture's.
   *
   * @return the level
   */
  public RegionLevel level() {
    if (number % 10_000 == 0 || isProvincePool()) {
      return RegionLevel.PROVINCE;
    }
    return number % 100 == 0 || isPrefecturePool() ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
  }

  /** Returns the codes of the areas this one lies in, the nearest first; none for a province. */
  List<RegionCode> parents() {
    boolean ofProvince = isProvincePool() || number % 100 == 0;
    List<RegionCode> areas = ofProvince ? List.of(province()) : List.of(prefecture(), province());
    return areas.contains(this) ? List.of() : areas;
  }

  /** Returns whether this code has the pattern xx99xx. */
  boolean isProvincePool() {
    return number / 100 % 100 == OWN_POOL;
  }

  /** Returns whether this code has the pattern xxxx99. */
  boolean isPrefecturePool() {
    return number % 100 == OWN_POOL && !isProvincePool();
  }

  @Override
  public int compareTo(RegionCode other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegionCode that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  /** Returns the six digits. */
  @Override
  public String toString() {
    String digits = Integer.toString(number);
    return "0".repeat(LENGTH - digits.length()) + digits;
  }
}
