package dev.yika.core.number;

import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.kernel.Gb11643;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.ProblemKind;
import java.util.Optional;

/**
 * The number of a foreigner's permanent-residence card (外国人永久居留身份证号码), in the form of 2023 or that
 * of 2017 and before.
 *
 * <p>2023, 18 characters: the digit 9, province 2-3, numeric country code 4-6 (ISO 3166-1), birth
 * date yyyyMMdd 7-14, sequence 15-17, check character 18 by ISO 7064 MOD 11-2. 2017 and before, 15
 * characters: three letters and twelve digits, whose check rule is not public.
 *
 * <p>Checked: length, characters; for the form of 2023 also that the birth date exists and the
 * check character. <b>Not checked</b>: country, province, and whether the number was issued.
 *
 * <p>Accepted forms: those of every {@link Identifier}, and lower-case letters.
 *
 * <table>
 * <caption>Examples, all made up</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code 911840198501012381}</td><td>parsed as the form of 2023, shown as {@code
 * **************2381}</td></tr>
 * <tr><td>{@code 911840198501012389}</td><td>refused: wrong check character, index 17</td></tr>
 * <tr><td>{@code ABC110000000001}</td><td>parsed as the form of 2017</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. Source: National Immigration Administration, notices
 * on the cards of 2017 and 2023; confidence high for the check, medium for the positions, shape
 * only for 2017.
 *
 * @since 0.1.0
 */
public final class ForeignerId extends TextIdentifier<ForeignerId> implements Identifier {

  private static final CheckSystem CHECK = CheckSystems.ISO_7064_MOD_11_2;
  private static final ForeignerGrammar GRAMMAR = new ForeignerGrammar();
  private static final int LENGTH = 18;
  private static final int BIRTH_DATE = 6;

  private ForeignerId(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static ForeignerId parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<ForeignerId> tryParse(CharSequence text) {
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
    return IdentifierKind.FOREIGNER_ID;
  }

  /**
   * Returns whether this is a number of the form of 2023.
   *
   * @return false for the form of 2017 and before, whose shape alone is known
   */
  public boolean isForm2023() {
    return text().length() == LENGTH;
  }

  /**
   * Returns the province that accepted the application.
   *
   * @return positions 2-3 as a region code such as 110000; empty for the form of 2017
   */
  public Optional<RegionCode> province() {
    return isForm2023()
        ? Optional.of(RegionCode.parse(text().substring(1, 3) + "0000"))
        : Optional.empty();
  }

  /**
   * Returns the country of nationality.
   *
   * @return positions 4-6, three digits of ISO 3166-1; empty for the form of 2017
   */
  public Optional<String> country() {
    return isForm2023() ? Optional.of(text().substring(3, 6)) : Optional.empty();
  }

  /**
   * Returns the birth date and sex that the number suggests.
   *
   * @return hints, not facts; empty for the form of 2017
   */
  public Optional<PersonHints> hints() {
    return isForm2023() ? Optional.of(PersonHints.of(text(), BIRTH_DATE)) : Optional.empty();
  }

  private static final class ForeignerGrammar extends FormGrammar<ForeignerId> {

    ForeignerGrammar() {
      super(IdentifierKind.FOREIGNER_ID, ForeignerId::new, "9ddddddddddddddddx", "llldddddddddddd");
    }

    @Override
    boolean keepsRules(CharSequence plain) {
      return plain.length() != LENGTH || Gb11643.flaws(plain) == Flaws.NONE;
    }

    @Override
    boolean keepsRules(byte[] plain, int at, int length) {
      return length != LENGTH || Gb11643.flaws(plain, at) == Flaws.NONE;
    }

    @Override
    void diagnoseRules(Diagnosis diagnosis) {
      if (!BirthDates.isDate(diagnosis.plain(), BIRTH_DATE)) {
        diagnosis.add(ProblemKind.DATE, BIRTH_DATE, "yyyyMMdd");
      }
      if (!CHECK.verify(diagnosis.plain())) {
        diagnosis.add(ProblemKind.CHECK, LENGTH - 1, CHECK.name());
      }
    }
  }
}
