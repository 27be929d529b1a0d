package dev.yika.core.number;

import dev.yika.core.region.RegionCode;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;

/**
 * The code of a doctor, nurse, pharmacist or technician (医保医师、护士、药师、技师编码), such as the made-up
 * {@code D410102000001}.
 *
 * <p>One or two letters and twelve digits: {@code D} doctor, {@code N} nurse, {@code HY}
 * pharmacist, {@code HJ} technician; then region 6, sequence 6.
 *
 * <p>Checked: length, characters. <b>Not checked</b>: the region, and whether the person is
 * registered; there is no check character.
 *
 * <p>Accepted forms: those of every {@link Identifier}, and lower-case letters.
 *
 * <table>
 * <caption>Examples, all made up</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code D410102000001}</td><td>parsed as a doctor</td></tr>
 * <tr><td>{@code hy410102000001}</td><td>parsed as a pharmacist</td></tr>
 * <tr><td>{@code HD410102000001}</td><td>refused: character not allowed, index 1</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. Source: code rules of the national medical-insurance
 * platform; confidence high for pharmacists and technicians, medium for doctors, low for nurses.
 *
 * @since 0.1.0
 */
public final class PractitionerCode extends TextIdentifier<PractitionerCode>
    implements RegionalIdentifier {

  /** The profession, the letters of a code (人员类别). */
  public enum Profession {
    /** Doctor (医保医师), letter D. */
    DOCTOR,
    /** Nurse (医保护士), letter N. */
    NURSE,
    /** Pharmacist (医保药师), letters HY. */
    PHARMACIST,
    /** Technician (医保技师), letters HJ. */
    TECHNICIAN
  }

  private static final Grammar<PractitionerCode> GRAMMAR =
      new FormGrammar<>(
          IdentifierKind.PRACTITIONER_CODE,
          PractitionerCode::new,
          "[DN]dddddddddddd",
          "H[JY]dddddddddddd");
  private static final int DIGITS = 12;
  private static final int SEQUENCE_DIGITS = 6;

  private PractitionerCode(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static PractitionerCode parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<PractitionerCode> tryParse(CharSequence text) {
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
    return IdentifierKind.PRACTITIONER_CODE;
  }

  /**
   * Returns the profession.
   *
   * @return the profession the letters stand for
   */
  public Profession profession() {
    return switch (text().substring(0, regionAt())) {
      case "D" -> Profession.DOCTOR;
      case "N" -> Profession.NURSE;
      case "HY" -> Profession.PHARMACIST;
      default -> Profession.TECHNICIAN;
    };
  }

  /**
   * Returns the code of the region of registration.
   *
   * @return the six digits after the letters
   */
  @Override
  public RegionCode regionCode() {
    return RegionCode.at(text(), regionAt());
  }

  /**
   * Returns the sequence number inside the region.
   *
   * @return six digits
   */
  public String sequence() {
    return text().substring(text().length() - SEQUENCE_DIGITS);
  }

  private int regionAt() {
    return text().length() - DIGITS;
  }
}
