package dev.yika.core.number;

import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.kernel.WeightedCheck;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.ProblemKind;

/**
 * The card number of a social-security card (社会保障卡卡号), such as {@code X00000019}, the example of
 * the card specification.
 *
 * <p>Nine characters: eight digits or letters and a check character by GB 11714, a digit or X.
 *
 * <p>Checked: length, characters, check character, and that it is not all zeros. GB 11714 notices
 * every wrong digit and every swap of neighbouring digits, but not every wrong letter. <b>Not
 * checked</b>: whether the number was issued.
 *
 * <p>Accepted forms: those of every {@link Identifier}, so also {@code x0000001-9}.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code X00000019}</td><td>parsed, shown as {@code ******019}</td></tr>
 * <tr><td>{@code X00000018}</td><td>refused: wrong check character, index 8</td></tr>
 * <tr><td>{@code X0000019}</td><td>refused: wrong length, 9 expected, 8 found</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. Source: specification of the social-security card and
 * of its readers, GB 11714-1997; confidence medium.
 *
 * @since 0.1.0
 */
public final class SocialCardNumber extends TextIdentifier<SocialCardNumber> implements Identifier {

  private static final CheckSystem CHECK = CheckSystems.GB_11714;
  private static final SocialCardGrammar GRAMMAR = new SocialCardGrammar();
  private static final int CHECK_AT = 8;

  private SocialCardNumber(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static SocialCardNumber parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<SocialCardNumber> tryParse(CharSequence text) {
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
    return IdentifierKind.SOCIAL_CARD_NUMBER;
  }

  /**
   * Returns the check character.
   *
   * @return a digit or X
   */
  public String check() {
    return text().substring(CHECK_AT);
  }

  private static final class SocialCardGrammar extends FormGrammar<SocialCardNumber> {

    SocialCardGrammar() {
      super(IdentifierKind.SOCIAL_CARD_NUMBER, SocialCardNumber::new, "aaaaaaaax");
    }

    @Override
    boolean keepsRules(CharSequence plain) {
      return WeightedCheck.GB_11714.holds(plain, 0) && !isNothing(plain);
    }

    @Override
    boolean keepsRules(byte[] plain, int at, int length) {
      return WeightedCheck.GB_11714.holds(plain, at) && !isNothing(plain, at);
    }

    /** Zeros fit any check system, and programs fill empty fields with them. */
    private static boolean isNothing(CharSequence plain) {
      int i = 0;
      while (i < plain.length() && plain.charAt(i) == '0') {
        i++;
      }
      return i == plain.length();
    }

    private static boolean isNothing(byte[] plain, int at) {
      int i = at;
      while (i <= at + CHECK_AT && plain[i] == '0') {
        i++;
      }
      return i > at + CHECK_AT;
    }

    @Override
    void diagnoseRules(Diagnosis diagnosis) {
      if (isNothing(diagnosis.plain())) {
        diagnosis.add(ProblemKind.EMPTY, 0, "1-9A-Z");
      } else {
        diagnosis.add(ProblemKind.CHECK, CHECK_AT, CHECK.name());
      }
    }
  }
}
