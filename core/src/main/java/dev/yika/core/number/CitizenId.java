package dev.yika.core.number;

import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.kernel.Gb11643;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.InvalidNumberException;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.result.Wording;
import java.util.Optional;

/**
 * A citizen identity number (公民身份号码), of 18 or of 15 characters, or the number of a residence
 * permit for people of Hong Kong, Macao and Taiwan (港澳台居民居住证), which has the same form.
 *
 * <p>18 characters: region 1-6, birth date yyyyMMdd 7-14, sequence 15-17 (odd for men), check
 * character 18 by ISO 7064 MOD 11-2. 15 digits, issued before October 1999: region 1-6, birth date
 * yyMMdd 7-12, sequence 13-15, no check character.
 *
 * <p>Checked: length, characters, that the birth date exists (years 1800-2199), the check
 * character; a number that begins with 9 is refused, since it is a {@link ForeignerId}. <b>Not
 * checked</b>: the region (it is the one of first registration, so a withdrawn code is normal; ask
 * {@link #region()}), and whether the number was issued or its holder is alive.
 *
 * <p>Accepted forms: those of every {@link Identifier}, and a lower-case {@code x}.
 *
 * <table>
 * <caption>Examples, all made up</caption>
 * <tr><th>given</th><th>result</th></tr>
 * <tr><td>{@code 11010519491231002x}</td><td>parsed, shown as {@code **************002X}</td></tr>
 * <tr><td>{@code 110105491231002}</td><td>parsed, {@link #upgraded()} is the number above</td></tr>
 * <tr><td>{@code 110105194912310021}</td><td>refused: wrong check character, index 17</td></tr>
 * <tr><td>{@code 110105194902300020}</td><td>refused: no such date, index 6</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. A number of 15 digits does not equal its upgraded
 * form. Source: GB 11643-1999 and its predecessor of 1989; confidence high. The rules stand in
 * {@code dev.yika.core.kernel.Gb11643}.
 *
 * @since 0.1.0
 */
public final class CitizenId extends TextIdentifier<CitizenId> implements RegionalIdentifier {

  /** The documents whose numbers have this form (证件种类). */
  public enum Document implements Labelled {
    /** Identity card of a resident (居民身份证). */
    RESIDENT_IDENTITY_CARD("identity card", "居民身份证"),
    /** Residence permit for Hong Kong residents (港澳台居民居住证, 810000). */
    HONG_KONG_RESIDENCE_PERMIT("residence permit, Hong Kong", "港澳台居民居住证（香港）"),
    /** Residence permit for Macao residents (港澳台居民居住证, 820000). */
    MACAO_RESIDENCE_PERMIT("residence permit, Macao", "港澳台居民居住证（澳门）"),
    /** Residence permit for Taiwan residents (港澳台居民居住证, 830000). */
    TAIWAN_RESIDENCE_PERMIT("residence permit, Taiwan", "港澳台居民居住证（台湾）");

    private final Wording wording;

    Document(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  private static final CheckSystem CHECK = CheckSystems.ISO_7064_MOD_11_2;
  private static final CitizenGrammar GRAMMAR = new CitizenGrammar();
  private static final int BIRTH_DATE = 6;
  private static final int SHORT_LENGTH = 15;
  private static final int USUAL_CENTURY = 19;
  private static final String FIRST_OF_CENTENARIANS = "996";
  private static final int LENGTH = 18;

  private CitizenId(String text) {
    super(text);
  }

  /**
   * Reads a number.
   *
   * @param text what was given
   * @return the number
   * @throws InvalidNumberException if it is not one
   */
  public static CitizenId parse(CharSequence text) {
    return GRAMMAR.parse(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text what was given
   * @return the number or every problem
   */
  public static ParseResult<CitizenId> tryParse(CharSequence text) {
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
    return IdentifierKind.CITIZEN_ID;
  }

  /**
   * Returns whether this is a number of the old form.
   *
   * @return true for 15 digits, false for 18 characters
   */
  public boolean isShort() {
    return text().length() == SHORT_LENGTH;
  }

  /**
   * Returns this number in the form of 18 characters: {@code 19} goes before the year, the check
   * character to the end.
   *
   * @return this number itself if it has 18 characters; empty for 15 digits with the sequence 996
   *     to 999, which was reserved for centenarians: pass the century then
   */
  public Optional<CitizenId> upgraded() {
    if (!isShort()) {
      return Optional.of(this);
    }
    return isForCentenarian() ? Optional.empty() : Optional.of(upgraded(USUAL_CENTURY));
  }

  /**
   * Returns this number in the form of 18 characters, with a century of birth that the caller
   * knows.
   *
   * @param century the first two digits of the birth year, 18 or 19; without effect on a number of
   *     18 characters
   * @return this number itself if it has 18 characters
   * @throws IllegalArgumentException if the century is another one
   */
  public CitizenId upgraded(int century) {
    if (century != USUAL_CENTURY - 1 && century != USUAL_CENTURY) {
      throw new IllegalArgumentException("a century of birth is 18 or 19");
    }
    if (!isShort()) {
      return this;
    }
    // a day of 15 digits exists in both: neither 1800 nor 1900 was a leap year
    String payload = text().substring(0, BIRTH_DATE) + century + text().substring(BIRTH_DATE);
    return new CitizenId(payload + CHECK.compute(payload));
  }

  private boolean isForCentenarian() {
    return isShort() && sequence().compareTo(FIRST_OF_CENTENARIANS) >= 0;
  }

  /**
   * Returns which document the number is on, by its region.
   *
   * @return the document
   */
  public Document document() {
    return switch (regionCode().toString()) {
      case "810000" -> Document.HONG_KONG_RESIDENCE_PERMIT;
      case "820000" -> Document.MACAO_RESIDENCE_PERMIT;
      case "830000" -> Document.TAIWAN_RESIDENCE_PERMIT;
      default -> Document.RESIDENT_IDENTITY_CARD;
    };
  }

  /**
   * Returns the code of the region of first registration.
   *
   * @return positions 1-6
   */
  @Override
  public RegionCode regionCode() {
    return RegionCode.at(text(), 0);
  }

  /**
   * Returns the sequence number (顺序码).
   *
   * @return three digits
   */
  public String sequence() {
    int end = isShort() ? SHORT_LENGTH : LENGTH - 1;
    return text().substring(end - 3, end);
  }

  /**
   * Returns the birth date and sex that the number suggests.
   *
   * @return hints, not facts; no birth date for 15 digits with the sequence 996 to 999
   */
  public PersonHints hints() {
    return upgraded()
        .map(id -> PersonHints.of(id.text(), BIRTH_DATE))
        .orElseGet(() -> upgraded(USUAL_CENTURY).hints().withoutBirthDate());
  }

  private static final class CitizenGrammar extends FormGrammar<CitizenId> {

    CitizenGrammar() {
      super(
          IdentifierKind.CITIZEN_ID,
          CitizenId::new,
          "[012345678]ddddddddddddddddx",
          "[012345678]dddddddddddddd");
    }

    @Override
    long flaws(CharSequence text) {
      long flaws =
          text.length() == Gb11643.OLD_LENGTH ? Gb11643.flawsOfOld(text) : Gb11643.flaws(text);
      return !Flaws.mayBeRead(flaws) && text.charAt(0) == Gb11643.FOREIGNER ? Flaws.BROKEN : flaws;
    }

    @Override
    long flaws(byte[] bytes, int at, int length) {
      long flaws =
          switch (length) {
            case Gb11643.OLD_LENGTH -> Gb11643.flawsOfOld(bytes, at);
            case Gb11643.LENGTH -> Gb11643.flaws(bytes, at);
            default -> Flaws.UNREAD;
          };
      return !Flaws.mayBeRead(flaws) && bytes[at] == Gb11643.FOREIGNER ? Flaws.BROKEN : flaws;
    }

    @Override
    void diagnoseRules(Diagnosis diagnosis) {
      String plain = diagnosis.plain();
      if (plain.length() == SHORT_LENGTH) {
        diagnosis.add(ProblemKind.DATE, BIRTH_DATE, "yyMMdd");
        return;
      }
      if (!BirthDates.isDate(plain, BIRTH_DATE)) {
        diagnosis.add(ProblemKind.DATE, BIRTH_DATE, "yyyyMMdd");
      }
      if (!CHECK.verify(plain)) {
        diagnosis.add(ProblemKind.CHECK, LENGTH - 1, CHECK.name());
      }
    }
  }
}
