package dev.yika.core.check;

import static dev.yika.core.check.TypingError.ADJACENT_DIGIT_SWAP;
import static dev.yika.core.check.TypingError.ADJACENT_SWAP;
import static dev.yika.core.check.TypingError.DIGIT_SUBSTITUTION;
import static dev.yika.core.check.TypingError.SUBSTITUTION;
import static dev.yika.core.kernel.Alphabet.DIGITS;
import static dev.yika.core.kernel.Alphabet.DIGITS_AND_LETTERS;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.yika.core.kernel.WeightedCheck;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The built-in check systems (校验字符系统), as constants and by the names that scheme files use.
 *
 * <table>
 * <caption>Which slips each system misses</caption>
 * <tr><th>system</th><th>payload → check</th><th>adjacent swaps</th><th>jump swaps</th><th>twins
 * </th></tr>
 * <tr><td>MOD 11-2</td><td>digits → digit or X</td><td>0</td><td>0</td><td>0</td></tr>
 * <tr><td>MOD 37-2</td><td>digits, letters → one of them or *</td><td>0</td><td>0</td><td>0</td>
 * </tr>
 * <tr><td>MOD 97-10</td><td>digits → 2 digits</td><td>0</td><td>0</td><td>0</td></tr>
 * <tr><td>MOD 1271-36</td><td>digits, letters → 2 of them</td><td>0</td><td>0</td><td>0</td></tr>
 * <tr><td>MOD 11,10</td><td>digits → digit</td><td>2.22 %</td><td>9.33 %</td><td>6.67 %</td></tr>
 * <tr><td>MOD 37,36</td><td>digits, letters → one of them</td><td>0.16 %</td><td>1.90 %</td><td>
 * 1.90 %</td></tr>
 * <tr><td>Luhn</td><td>digits → digit</td><td>2.22 %</td><td>100 %</td><td>6.67 %</td></tr>
 * <tr><td>Verhoeff</td><td>digits → digit</td><td>0</td><td>5.78 %</td><td>4.44 %</td></tr>
 * <tr><td>Damm</td><td>digits → digit</td><td>0</td><td>10.64 %</td><td>8.44 %</td></tr>
 * <tr><td>GB 11714</td><td>8 digits, letters → digit or X</td><td>6.67 %</td><td>6.67 %</td><td>
 * 6.67 %</td></tr>
 * <tr><td>GB 32100</td><td>17 digits, letters → one of them</td><td>0</td><td>0</td><td>0</td></tr>
 * </table>
 *
 * <p>All notice every replaced character, except that GB 11714 misses 6.67 % of them when a letter
 * is involved. The rates are counted, not estimated: every state the characters before can lead to,
 * times every ordered choice of two different characters (times every character between them). They
 * hold for slips inside a payload in which all characters are equally frequent.
 *
 * <p>A check proves nothing: a random text passes one check character in about ten.
 *
 * <p>"Confidence A" means the official text, or independent implementations that agree; B one good
 * source; C an assumption.
 *
 * @since 0.1.0
 */
public final class CheckSystems {

  private static final Set<TypingError> SUBSTITUTIONS =
      EnumSet.of(SUBSTITUTION, DIGIT_SUBSTITUTION);
  private static final Set<TypingError> SUBSTITUTIONS_AND_SWAPS =
      EnumSet.of(SUBSTITUTION, DIGIT_SUBSTITUTION, ADJACENT_SWAP, ADJACENT_DIGIT_SWAP);
  private static final Set<TypingError> DIGIT_ERRORS =
      EnumSet.of(DIGIT_SUBSTITUTION, ADJACENT_DIGIT_SWAP);
  private static final Set<TypingError> EVERY_ERROR = EnumSet.allOf(TypingError.class);

  /**
   * ISO/IEC 7064 MOD 11-2 (GB/T 17710): digits, then one digit or {@code X} for 10.
   *
   * <p>The last character of the citizen identity number (公民身份号码, GB 11643) and of the residence
   * permits that follow its layout. Example: {@code 079 → X}. Detects every {@link TypingError}.
   * Confidence A.
   */
  public static final CheckSystem ISO_7064_MOD_11_2 =
      new PureSystem("ISO 7064 MOD 11-2", 11, 2, DIGITS, DIGITS.plus("X"));

  /**
   * ISO/IEC 7064 MOD 37-2: digits and letters, then one of them or {@code *} for 36.
   *
   * <p>No medical-insurance number is known to use it; offered for local schemes. Example: {@code
   * G123489654321 → Y}. Detects every {@link TypingError}. Confidence A.
   */
  public static final CheckSystem ISO_7064_MOD_37_2 =
      new PureSystem("ISO 7064 MOD 37-2", 37, 2, DIGITS_AND_LETTERS, DIGITS_AND_LETTERS.plus("*"));

  /**
   * ISO/IEC 7064 MOD 97-10: digits, then two digits.
   *
   * <p>A possible reading of the last two digits of the 16-digit card number (医保卡号), assumed,
   * confidence C. Example: {@code 794 → 44}. The two digits are 98 less the remainder, so 02 to 98;
   * 00, 01 and 99 are never valid, although they would leave the same remainder as 97, 98 and 02.
   * Detects every {@link TypingError}. The system itself: confidence A.
   */
  public static final CheckSystem ISO_7064_MOD_97_10 =
      new PureSystem("ISO 7064 MOD 97-10", 97, 10, DIGITS, DIGITS);

  /**
   * ISO/IEC 7064 MOD 1271-36: digits and letters, then two of them.
   *
   * <p>No medical-insurance number is known to use it; offered for local schemes. Example: {@code
   * ISO79 → 3W}. The value of the two characters is 1272 less the remainder, so 2 to 1272. Detects
   * every {@link TypingError}. Confidence A.
   */
  public static final CheckSystem ISO_7064_MOD_1271_36 =
      new PureSystem("ISO 7064 MOD 1271-36", 1271, 36, DIGITS_AND_LETTERS, DIGITS_AND_LETTERS);

  /**
   * ISO/IEC 7064 MOD 11,10 (GB/T 17710): digits, then one digit.
   *
   * <p>The assumed check of the 16-digit card number (医保卡号): position 15 over positions 1-14,
   * confidence C. Example: {@code 79462 → 3}. Detects every replaced character. Misses 20 of 900
   * adjacent swaps (2.22 %), 840 of 9000 jump swaps, 60 of 900 twins; 900 is 10 states times 90
   * ordered pairs of different digits. The system itself: confidence A.
   */
  public static final CheckSystem ISO_7064_MOD_11_10 =
      TableSystem.hybrid("ISO 7064 MOD 11,10", DIGITS, SUBSTITUTIONS);

  /**
   * ISO/IEC 7064 MOD 37,36: digits and letters, then one of them.
   *
   * <p>No medical-insurance number is known to use it; offered for local schemes. Example: {@code
   * A12425GABC1234002 → M}. Detects every replaced character. Misses 72 of 45360 adjacent swaps
   * (0.16 %; of digits alone 18 of 3240, 0.56 %), 31032 of 1632960 jump swaps, 864 of 45360 twins;
   * 45360 is 36 states times 1260 ordered pairs of different characters. Confidence A.
   */
  public static final CheckSystem ISO_7064_MOD_37_36 =
      TableSystem.hybrid("ISO 7064 MOD 37,36", DIGITS_AND_LETTERS, SUBSTITUTIONS);

  /**
   * Luhn's system of ISO/IEC 7812-1: digits, then one digit.
   *
   * <p>The bank account part of a social security card (银行卡号); also a possible check of position 16
   * of the card number over positions 1-15, assumed, confidence C. Example: {@code 7992739871 → 3}.
   * Detects every replaced digit. Misses 2 of 90 adjacent swaps (09 and 90), 6 of 90 twins (22 and
   * 55, 33 and 66, 44 and 77) and every jump swap. The system itself: confidence A.
   */
  public static final CheckSystem LUHN = new LuhnSystem("Luhn", SUBSTITUTIONS);

  /**
   * Verhoeff's system of 1969: digits, then one digit.
   *
   * <p>No medical-insurance number is known to use it; offered for local schemes. Example: {@code
   * 236 → 3}. Detects every replaced digit and every adjacent swap. Misses 520 of 9000 jump swaps
   * and 40 of 900 twins; 900 is 10 states times 90 ordered pairs of different digits. Confidence A.
   */
  public static final CheckSystem VERHOEFF =
      new VerhoeffSystem("Verhoeff", SUBSTITUTIONS_AND_SWAPS);

  /**
   * Damm's system of 2004, with the quasigroup of his thesis: digits, then one digit.
   *
   * <p>No medical-insurance number is known to use it; offered for local schemes. Example: {@code
   * 572 → 4}. Detects every replaced digit and every adjacent swap. Misses 958 of 9000 jump swaps
   * and 76 of 900 twins; 900 is 10 states times 90 ordered pairs of different digits. Confidence A.
   */
  public static final CheckSystem DAMM =
      TableSystem.quasigroup(
          "Damm",
          new String[] {
            "0317598642",
            "7092154863",
            "4206871359",
            "1750983426",
            "6123045978",
            "3674209581",
            "5869720134",
            "8945362017",
            "9438617205",
            "2581436790"
          },
          SUBSTITUTIONS_AND_SWAPS);

  /**
   * GB 11714: exactly 8 digits or letters, then one digit or {@code X} for 10; weights 3 7 9 10 5 8
   * 4 2, modulus 11.
   *
   * <p>The 9-character card number of the social security card (社会保障卡卡号), confidence B, and the
   * organization code (组织机构代码). Example: {@code X0000001 → 9}. Detects every digit replaced by a
   * digit and every swap of adjacent digits. Misses 84 of 1260 replaced characters, and as many
   * swaps, jump swaps and twins, 6.67 % each: all of them involve a letter, for A to Z count 10 to
   * 35 and 11 apart is the same modulo 11. The system itself: confidence A.
   */
  public static final CheckSystem GB_11714 =
      new WeightedSystem("GB 11714", WeightedCheck.GB_11714, DIGIT_ERRORS);

  /**
   * GB 32100: exactly 17 digits or letters without I, O, S, V and Z, then one of them; weights are
   * the powers of 3, modulus 31.
   *
   * <p>The unified social credit code (统一社会信用代码) of hospitals, pharmacies and employers; its
   * positions 9-17 are a {@link #GB_11714} code. Example: {@code 91350100M000100Y4 → 3}. Detects
   * every {@link TypingError}. Confidence A.
   */
  public static final CheckSystem GB_32100 =
      new WeightedSystem("GB 32100", WeightedCheck.GB_32100, EVERY_ERROR);

  private static final List<CheckSystem> ALL =
      List.of(
          ISO_7064_MOD_11_2,
          ISO_7064_MOD_37_2,
          ISO_7064_MOD_97_10,
          ISO_7064_MOD_1271_36,
          ISO_7064_MOD_11_10,
          ISO_7064_MOD_37_36,
          LUHN,
          VERHOEFF,
          DAMM,
          GB_11714,
          GB_32100);

  private CheckSystems() {}

  /**
   * Returns all constants of this class, for a program that lists what a scheme file may name.
   *
   * @return an unmodifiable list in the order of their declaration
   */
  public static List<CheckSystem> all() {
    return ALL;
  }

  /**
   * Finds a constant by its {@linkplain CheckSystem#name() name} or by the name of its field.
   *
   * @param name for example {@code ISO 7064 MOD 11,10} or {@code ISO_7064_MOD_11_10}, exactly so
   * @return the system, or empty if there is none of this name
   */
  public static Optional<CheckSystem> find(String name) {
    Objects.requireNonNull(name, "name");
    return ALL.stream()
        .filter(system -> name.equals(system.name()) || name.equals(fieldName(system)))
        .findFirst();
  }

  private static String fieldName(CheckSystem system) {
    return CharMatcher.anyOf(" -,").replaceFrom(Ascii.toUpperCase(system.name()), '_');
  }
}
