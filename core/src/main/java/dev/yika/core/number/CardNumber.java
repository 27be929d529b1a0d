package dev.yika.core.number;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.yika.core.input.InputText;
import dev.yika.core.kernel.CardCheck;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.Field;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A medical-insurance card number (医保卡号), such as the made-up {@code 4101021234567890}.
 *
 * <p>The usual number has 16 digits: region 1-6, sequence 7-14, check digit 15, check digit or
 * local information 16. Other layouts are {@link NumberScheme}s that users register by region. The
 * check algorithm of the default scheme is <em>assumed</em>: no public source names one.
 *
 * <p>Checked: length, characters, and the check characters as far as the {@link
 * dev.yika.core.scheme.Strictness} asks. <b>Not checked</b>: whether the region is known (ask
 * {@link #region()}; an unknown region never makes a number invalid) and whether the number was
 * issued.
 *
 * <p>Accepted forms: those of every {@link Identifier}: separators, full-width digits, scanner line
 * ends.
 *
 * <table>
 * <caption>Examples, all made up</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code 4101 0212 3456 7890}</td><td>parsed, shown as {@code ************7890}</td></tr>
 * <tr><td>{@code ４１０１０２１２３４５６７８９０}</td><td>parsed, the same number</td></tr>
 * <tr><td>{@code 4101021234567880}</td><td>refused: wrong check character, index 14</td></tr>
 * <tr><td>{@code 41010212345678}</td><td>refused: wrong length, 16 expected, 14 found</td></tr>
 * <tr><td>{@code 410102123456789O}</td><td>refused: a letter that looks like a digit, index 15</td>
 * </tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. Equality is that of the normalized text; the scheme
 * under which it was read does not matter. Source of the layout: descriptions for the public,
 * confidence low; source of ISO 7064: the standard (GB/T 17710).
 *
 * @since 0.1.0
 */
public final class CardNumber extends TextIdentifier<CardNumber> implements RegionalIdentifier {

  private static final StandardGrammar STANDARD = new StandardGrammar();

  private final transient NumberScheme scheme;
  private final transient CheckOutcome checkOutcome;

  private CardNumber(String text, NumberScheme scheme, CheckOutcome checkOutcome) {
    super(text);
    this.scheme = scheme;
    this.checkOutcome = checkOutcome;
  }

  /**
   * Reads a number of the default scheme, strictly.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static CardNumber parse(CharSequence text) {
    return STANDARD.parse(text);
  }

  /**
   * Reads a number of one of several schemes.
   *
   * @param text what was given
   * @param schemes which schemes apply where, and how strictly
   * @return the number; {@link #scheme()} returns the scheme that matched
   * @throws InvalidNumberException if it is not one
   */
  public static CardNumber parse(CharSequence text, NumberSchemes schemes) {
    return new CardGrammar(schemes).parse(text);
  }

  /**
   * Reads a number of the default scheme, strictly, without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<CardNumber> tryParse(CharSequence text) {
    return STANDARD.tryParse(text);
  }

  /**
   * Reads a number of one of several schemes without throwing.
   *
   * @param text what was given
   * @param schemes which schemes apply where, and how strictly
   * @return the number or every problem
   */
  public static ParseResult<CardNumber> tryParse(CharSequence text, NumberSchemes schemes) {
    return new CardGrammar(schemes).tryParse(text);
  }

  /**
   * Returns whether a text is a number of the default scheme with the right check digit. Allocates
   * nothing for a text without separators.
   *
   * @param text what was given
   * @return true if {@link #parse(CharSequence)} would return
   */
  public static boolean isValid(CharSequence text) {
    return STANDARD.isValid(text);
  }

  /**
   * Returns whether bytes are a number of the default scheme with the right check digit: the answer
   * of {@link #isValid(CharSequence)} for the text they encode. Allocates nothing for bytes without
   * separators.
   *
   * @param utf8 bytes of UTF-8; malformed ones are no number
   * @param offset index of the first byte
   * @param length how many bytes there are
   * @return true if {@link #parse(CharSequence)} would return
   * @throws IndexOutOfBoundsException if the range leaves the array
   */
  public static boolean isValid(byte[] utf8, int offset, int length) {
    return STANDARD.isValid(utf8, offset, length);
  }

  /**
   * Returns whether a text is a number of the default scheme with the right check digit, and its
   * region is known, now or formerly, as a region or an insurance pool. Stricter than {@link
   * #parse(CharSequence)}. Allocates nothing for a text without separators.
   *
   * @param text what was given
   * @param regions the regions to know
   * @return true if both hold
   */
  public static boolean isValid(CharSequence text, RegionDirectory regions) {
    Objects.requireNonNull(regions, "regions");
    if (InputText.isTooLong(text)) {
      return false;
    }
    long flaws = STANDARD.flaws(text);
    if (!Flaws.mayBeRead(flaws)) {
      return flaws == Flaws.NONE && regions.knows(text, 0);
    }
    return STANDARD.isWorthReading(text) && isValidPlain(STANDARD.read(text).plain(), regions);
  }

  /**
   * Returns whether bytes are a number of the default scheme with the right check digit, and its
   * region is known: the answer of {@link #isValid(CharSequence, RegionDirectory)} for the text
   * they encode. Allocates nothing for bytes without separators.
   *
   * @param utf8 bytes of UTF-8; malformed ones are no number
   * @param offset index of the first byte
   * @param length how many bytes there are
   * @param regions the regions to know
   * @return true if both hold
   * @throws IndexOutOfBoundsException if the range leaves the array
   */
  public static boolean isValid(byte[] utf8, int offset, int length, RegionDirectory regions) {
    Objects.requireNonNull(regions, "regions");
    Objects.checkFromIndexSize(offset, length, Objects.requireNonNull(utf8, "utf8").length);
    long flaws = STANDARD.flaws(utf8, offset, length);
    if (!Flaws.mayBeRead(flaws)) {
      return flaws == Flaws.NONE && regions.knows(utf8, offset);
    }
    String text = STANDARD.decode(utf8, offset, length);
    return text != null && isValid(text, regions);
  }

  private static boolean isValidPlain(String plain, RegionDirectory regions) {
    return STANDARD.accepts(plain) && regions.knows(plain, 0);
  }

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.CARD_NUMBER;
  }

  /**
   * Returns the code of the region or insurance pool that issued the number.
   *
   * @return positions 1-6
   */
  @Override
  public RegionCode regionCode() {
    return RegionCode.at(text(), 0);
  }

  /**
   * Returns the sequence number (顺序号) inside the region.
   *
   * @return its digits with leading zeros; empty if the scheme has none
   */
  public Optional<String> sequence() {
    return scheme().cut(Field.SEQUENCE, text());
  }

  /**
   * Returns the check characters (校验码).
   *
   * @return the first check field; empty if the scheme has none
   */
  public Optional<String> check() {
    return scheme().cut(Field.CHECK, text());
  }

  /**
   * Returns the check characters of the second check field.
   *
   * @return for example the Luhn digit of {@link NumberScheme#LUHN_16}; empty if there is none
   */
  public Optional<String> secondCheck() {
    return scheme().cut(Field.SECOND_CHECK, text());
  }

  /**
   * Returns the digits whose meaning is local.
   *
   * @return for the default scheme, position 16; empty if the scheme has none
   */
  public Optional<String> information() {
    return scheme().cut(Field.INFORMATION, text());
  }

  /**
   * Returns the scheme that matched.
   *
   * @return the scheme
   */
  public NumberScheme scheme() {
    requireText();
    return scheme;
  }

  /**
   * Returns what is known of the check characters.
   *
   * @return PASSED for every strictly parsed number of a scheme with checks
   */
  public CheckOutcome checkOutcome() {
    requireText();
    return checkOutcome;
  }

  /** Parses numbers by the schemes of their regions. */
  private static class CardGrammar extends Grammar<CardNumber> {

    private final NumberSchemes schemes;

    CardGrammar(NumberSchemes schemes) {
      super(IdentifierKind.CARD_NUMBER);
      this.schemes = Objects.requireNonNull(schemes, "schemes");
    }

    @Override
    long flaws(CharSequence text) {
      return schemes.accepting(text).isPresent() ? Flaws.NONE : Flaws.UNREAD;
    }

    @Override
    long flaws(byte[] bytes, int at, int length) {
      return flaws(new String(bytes, at, length, ISO_8859_1));
    }

    @Override
    final boolean hasLength(int length) {
      return schemes.hasLength(length);
    }

    @Override
    @Nullable CardNumber valueOf(String plain) {
      Optional<NumberScheme> scheme = schemes.accepting(plain);
      return scheme.isPresent()
          ? new CardNumber(plain, scheme.get(), schemes.outcome(scheme.get(), plain))
          : null;
    }

    @Override
    final List<Problem> problems(InputText read) {
      return schemes.diagnose(read.given());
    }
  }

  /** Parses numbers of the default scheme strictly, as the standard directory does, but faster. */
  private static final class StandardGrammar extends CardGrammar {

    StandardGrammar() {
      super(NumberSchemes.standard());
    }

    @Override
    long flaws(CharSequence text) {
      return CardCheck.flaws(text);
    }

    @Override
    long flaws(byte[] bytes, int at, int length) {
      return length == CardCheck.LENGTH ? CardCheck.flaws(bytes, at) : Flaws.UNREAD;
    }

    @Override
    @Nullable CardNumber valueOf(String plain) {
      return accepts(plain)
          ? new CardNumber(plain, NumberScheme.DEFAULT_16, CheckOutcome.PASSED)
          : null;
    }
  }
}
