package dev.yika.core.number;

import dev.yika.core.region.RegionCode;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;

/**
 * The code of a designated hospital or pharmacy (定点医药机构编号), such as the made-up {@code
 * H41010200001}.
 *
 * <p>Twelve characters: {@code H} for a medical institution or {@code P} for a retail pharmacy,
 * region 2-7, sequence 8-12.
 *
 * <p>Checked: length, characters. <b>Not checked</b>: the region, and whether the institution is
 * designated; there is no check character.
 *
 * <p>Accepted forms: those of every {@link Identifier}, and lower-case letters.
 *
 * <table>
 * <caption>Examples, all made up</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code H41010200001}</td><td>parsed as a medical institution</td></tr>
 * <tr><td>{@code p41010200001}</td><td>parsed as a retail pharmacy</td></tr>
 * <tr><td>{@code D41010200001}</td><td>refused: character not allowed, index 0</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. Source: code rules of the national medical-insurance
 * platform; confidence high for hospitals, medium for pharmacies.
 *
 * @since 0.1.0
 */
public final class InstitutionCode extends TextIdentifier<InstitutionCode>
    implements RegionalIdentifier {

  /** The type of an institution, its first letter (机构类别). */
  public enum Type {
    /** Designated medical institution (定点医疗机构), letter H. */
    MEDICAL_INSTITUTION,
    /** Designated retail pharmacy (定点零售药店), letter P. */
    RETAIL_PHARMACY
  }

  private static final Grammar<InstitutionCode> GRAMMAR =
      new FormGrammar<>(IdentifierKind.INSTITUTION_CODE, InstitutionCode::new, "[HP]ddddddddddd");
  private static final int REGION = 1;
  private static final int SEQUENCE = 7;

  private InstitutionCode(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static InstitutionCode parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<InstitutionCode> tryParse(CharSequence text) {
    return GRAMMAR.tryParse(text);
  }

  /**
   * Returns whether a text is a number. Allocates nothing for a text without separators.
   *
   * @param text what was given
   * @return true if {@link #parse} would return
   */
  public static boolean isValid(CharSequence text) {
    return GRAMMAR.isValid(text);
  }

  /**
   * Returns whether bytes are a number: the answer of {@link #isValid(CharSequence)} for the text
   * they encode. Allocates nothing for bytes without separators.
   *
   * @param utf8 bytes of UTF-8; malformed ones are no number
   * @param offset index of the first byte
   * @param length how many bytes there are
   * @return true if {@link #parse(CharSequence)} would return
   * @throws IndexOutOfBoundsException if the range leaves the array
   */
  public static boolean isValid(byte[] utf8, int offset, int length) {
    return GRAMMAR.isValid(utf8, offset, length);
  }

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.INSTITUTION_CODE;
  }

  /**
   * Returns the type of the institution.
   *
   * @return the type
   */
  public Type type() {
    return text().charAt(0) == 'H' ? Type.MEDICAL_INSTITUTION : Type.RETAIL_PHARMACY;
  }

  /**
   * Returns the code of the region of the institution.
   *
   * @return positions 2-7
   */
  @Override
  public RegionCode regionCode() {
    return RegionCode.at(text(), REGION);
  }

  /**
   * Returns the sequence number inside the region.
   *
   * @return five digits
   */
  public String sequence() {
    return text().substring(SEQUENCE);
  }
}
