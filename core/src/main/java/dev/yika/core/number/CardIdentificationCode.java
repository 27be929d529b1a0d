package dev.yika.core.number;

import dev.yika.core.region.RegionCode;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;

/**
 * The identification code of a social-security card (卡识别码, {@code card_sn}), which card readers
 * return.
 *
 * <p>32 hexadecimal characters: region of issue 1-6, the fixed {@code D156000005} 7-16, sixteen
 * more that identify the card.
 *
 * <p>Checked: length, characters, the fixed part. <b>Not checked</b>: the region; there is no check
 * character.
 *
 * <p>Accepted forms: those of every {@link Identifier}, and lower-case letters.
 *
 * <table>
 * <caption>Examples, all made up</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code 410100D156000005000000000000ABCD}</td><td>parsed, shown as 32 stars</td></tr>
 * <tr><td>{@code 410100D156000006000000000000ABCD}</td><td>refused: another character than the
 * fixed one, index 15</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. Source: specification of the social-security card;
 * confidence high.
 *
 * @since 0.1.0
 */
public final class CardIdentificationCode extends TextIdentifier<CardIdentificationCode>
    implements RegionalIdentifier {

  private static final Grammar<CardIdentificationCode> GRAMMAR =
      new FormGrammar<>(
          IdentifierKind.CARD_IDENTIFICATION_CODE,
          CardIdentificationCode::new,
          "dddddd" + "D156000005" + "hhhhhhhhhhhhhhhh");

  private CardIdentificationCode(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static CardIdentificationCode parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<CardIdentificationCode> tryParse(CharSequence text) {
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
    return IdentifierKind.CARD_IDENTIFICATION_CODE;
  }

  /**
   * Returns the code of the region that issued the card.
   *
   * @return positions 1-6
   */
  @Override
  public RegionCode regionCode() {
    return RegionCode.at(text(), 0);
  }
}
