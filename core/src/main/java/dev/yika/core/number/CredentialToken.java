package dev.yika.core.number;

import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;

/**
 * The token of an electronic medical-insurance credential (医保电子凭证令牌), as a scanner reads it from a
 * member's phone.
 *
 * <p>Opaque: 1 to 50 visible ASCII characters, kept as they are. A token lives for minutes: never
 * store it, log it or show a part of it.
 *
 * <p>Checked: length, characters. <b>Not checked</b>: everything else; any short word is a valid
 * token, so do not use this type to find out what a text is.
 *
 * <p>Accepted forms: spaces, a byte-order mark and line ends around the token are left out; upper
 * and lower case differ.
 *
 * <p>This class is immutable and thread-safe. Source: interface specification of the national
 * platform; confidence high.
 *
 * @since 0.1.0
 */
public final class CredentialToken extends TextIdentifier<CredentialToken> implements Identifier {

  private static final OpaqueGrammar<CredentialToken> GRAMMAR =
      new OpaqueGrammar<>(IdentifierKind.CREDENTIAL_TOKEN, 50, CredentialToken::new);

  private CredentialToken(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static CredentialToken parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<CredentialToken> tryParse(CharSequence text) {
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
    return IdentifierKind.CREDENTIAL_TOKEN;
  }
}
