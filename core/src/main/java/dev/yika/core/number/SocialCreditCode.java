package dev.yika.core.number;

import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.kernel.WeightedCheck;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.Strictness;

/**
 * A unified social credit code (统一社会信用代码), such as the made-up {@code 12410000MB0000000W}.
 *
 * <p>18 characters without the letters I O S V Z: registering department 1, class 2, region of
 * registration 3-8, organization code 9-17 (which ends with its own check character by GB 11714),
 * check character 18 by GB 32100.
 *
 * <p>Checked: length, characters, both check characters, and that the department is not 0, which
 * the standard does not have. <b>Not checked</b>: department, class and region, and whether the
 * organization exists.
 *
 * <p>Accepted forms: those of every {@link Identifier}, and lower-case letters.
 *
 * <table>
 * <caption>Examples, all made up</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code 12410000mb0000000w}</td><td>parsed, shown as {@code **************000W}</td></tr>
 * <tr><td>{@code 12410000MB0000000X}</td><td>refused: wrong check character, index 17</td></tr>
 * <tr><td>{@code 12410000MB000000SW}</td><td>refused: a letter that looks like a digit, index 16
 * </td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. Source: GB 32100-2015, GB 11714-1997; confidence
 * high.
 *
 * @since 0.1.0
 */
public final class SocialCreditCode extends TextIdentifier<SocialCreditCode>
    implements RegionalIdentifier {

  private static final CheckSystem CHECK = CheckSystems.GB_32100;
  private static final CheckSystem ORGANIZATION_CHECK = CheckSystems.GB_11714;
  private static final SocialCreditGrammar GRAMMAR = new SocialCreditGrammar(Strictness.STRICT);
  private static final SocialCreditGrammar LENIENT = new SocialCreditGrammar(Strictness.LENIENT);
  private static final SocialCreditGrammar UNCHECKED = new SocialCreditGrammar(Strictness.OFF);
  private static final String XIAMEN = "3502";
  private static final int REGION = 2;
  private static final int ORGANIZATION = 8;
  private static final int ORGANIZATION_CHECK_AT = 16;
  private static final int CHECK_AT = 17;

  private SocialCreditCode(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static SocialCreditCode parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<SocialCreditCode> tryParse(CharSequence text) {
    return GRAMMAR.tryParse(text);
  }

  /**
   * Reads a number as strictly as asked, without throwing.
   *
   * @param text what was given
   * @param strictness {@code LENIENT} also accepts codes that were issued in Xiamen (region 3502)
   *     before 2016 with another check character 18; {@code OFF} accepts every code of the form.
   *     {@link #checkOutcome()} then returns whether the check characters fit
   * @return the number or every problem
   */
  public static ParseResult<SocialCreditCode> tryParse(CharSequence text, Strictness strictness) {
    return switch (strictness) {
      case STRICT -> GRAMMAR.tryParse(text);
      case LENIENT -> LENIENT.tryParse(text);
      case OFF -> UNCHECKED.tryParse(text);
    };
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
    return IdentifierKind.SOCIAL_CREDIT_CODE;
  }

  /**
   * Returns the code of the region of registration.
   *
   * @return positions 3-8
   */
  @Override
  public RegionCode regionCode() {
    return RegionCode.at(text(), REGION);
  }

  /**
   * Returns whether the check characters fit.
   *
   * @return PASSED for every strictly read code; FAILED is a reason to look at the document
   */
  public CheckOutcome checkOutcome() {
    return GRAMMAR.keepsRules(text()) ? CheckOutcome.PASSED : CheckOutcome.FAILED;
  }

  /**
   * Returns the organization code (主体标识码).
   *
   * @return positions 9-17, with its own check character
   */
  public String organizationCode() {
    return text().substring(ORGANIZATION, CHECK_AT);
  }

  private static final class SocialCreditGrammar extends FormGrammar<SocialCreditCode> {

    private final Strictness strictness;

    SocialCreditGrammar(Strictness strictness) {
      super(
          IdentifierKind.SOCIAL_CREDIT_CODE,
          SocialCreditCode::new,
          "[123456789ABCDEFGHJKLMNPQRTUWXY]cddddddcccccccccc");
      this.strictness = strictness;
    }

    @Override
    boolean keepsRules(CharSequence plain) {
      return strictness == Strictness.OFF
          || (WeightedCheck.GB_11714.holds(plain, ORGANIZATION)
              && (WeightedCheck.GB_32100.holds(plain, 0) || isExcused(plain)));
    }

    private boolean isExcused(CharSequence plain) {
      return strictness == Strictness.LENIENT
          && XIAMEN.contentEquals(plain.subSequence(REGION, REGION + XIAMEN.length()));
    }

    @Override
    boolean keepsRules(byte[] plain, int at, int length) {
      return WeightedCheck.GB_32100.holds(plain, at)
          && WeightedCheck.GB_11714.holds(plain, at + ORGANIZATION);
    }

    @Override
    void diagnoseRules(Diagnosis diagnosis) {
      if (!WeightedCheck.GB_11714.holds(diagnosis.plain(), ORGANIZATION)) {
        diagnosis.add(ProblemKind.CHECK, ORGANIZATION_CHECK_AT, ORGANIZATION_CHECK.name());
      }
      if (!WeightedCheck.GB_32100.holds(diagnosis.plain(), 0)) {
        diagnosis.add(ProblemKind.CHECK, CHECK_AT, CHECK.name());
      }
    }
  }
}
