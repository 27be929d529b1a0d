package dev.yika.core.scheme;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.CharacterPicture;
import dev.yika.core.input.CharacterSet;
import dev.yika.core.input.Diagnosis;
import dev.yika.core.input.RefusedException;
import dev.yika.core.kernel.CardCheck;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number scheme (编号方案): the layout of a card number and the check systems it uses.
 *
 * <p>A layout is a picture with one character per position: {@code R} region, {@code S} sequence,
 * {@code C} check, {@code D} second check, {@code I} local information, and digits that stand for
 * themselves. {@code RRRRRRSSSSSSSSCI} reads: six digits of region, eight of sequence, one check
 * character, one digit of local information. Every field is one unbroken run; the region has six
 * digits and comes first. A check field without a check system holds any digit.
 *
 * <p>What is checked: length, characters, fixed digits, check characters. What is not: whether the
 * region exists, and whether the number was ever issued.
 *
 * <p>This class is immutable and thread-safe; two schemes are equal when all their parts are.
 *
 * @since 0.1.0
 */
public final class NumberScheme {

  private static final String USUAL_LAYOUT = "RRRRRRSSSSSSSSCI";
  private static final List<CheckRule> USUAL_CHECKS =
      List.of(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_11_10, 1, 14));

  /**
   * The default layout of 16 digits: region 6, sequence 8, check 1, local information 1.
   *
   * <p>The layout is the one described to the public. Which algorithm computes position 15 is
   * published nowhere: ISO 7064 MOD 11,10 (GB/T 17710) is <em>assumed</em>, because it is the one
   * ISO 7064 system that leads from digits to exactly one digit.
   */
  public static final NumberScheme DEFAULT_16 =
      assumed("default-16", USUAL_LAYOUT).withCheck(USUAL_CHECKS.get(0));

  /** The same length with ISO 7064 MOD 97-10 over 1-14 in both last positions; assumed. */
  public static final NumberScheme MOD_97_16 =
      assumed("mod97-16", "RRRRRRSSSSSSSSCC")
          .withCheck(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_97_10, 1, 14));

  /** {@link #DEFAULT_16} with a Luhn digit over 1-15 in position 16; assumed. */
  public static final NumberScheme LUHN_16 =
      assumed("luhn-16", "RRRRRRSSSSSSSSCD")
          .withCheck(USUAL_CHECKS.get(0))
          .withCheck(new CheckRule(Field.SECOND_CHECK, CheckSystems.LUHN, 1, 15));

  /**
   * A made-up longer scheme that shows how a place may add digits: sequence 10, check 2, local
   * information 2. No region is known to use it.
   */
  public static final NumberScheme SAMPLE_20 =
      assumed("sample-20", "RRRRRRSSSSSSSSSSCCII")
          .withCheck(new CheckRule(Field.CHECK, CheckSystems.ISO_7064_MOD_97_10, 1, 16));

  private final String name;
  private final Layout layout;
  private final List<CheckRule> checks;
  private final int[] checkStarts;
  private final int[] uncheckedPositions;
  private final boolean assumed;

  /** Whether layout and checks are those of most card numbers, which have a kernel of their own. */
  private final boolean isUsual;

  private final Optional<NumberScheme> present;

  private NumberScheme(String name, String picture, List<CheckRule> checks, boolean assumed) {
    this.name = name;
    this.checks = List.copyOf(checks);
    this.layout = new Layout(picture, this.checks);
    this.assumed = assumed;
    this.present = Optional.of(this);
    requireName(name);
    this.checkStarts = new int[checks.size()];
    for (int i = 0; i < checkStarts.length; i++) {
      requirePlace(checks.get(i));
      checkStarts[i] = layout.start(checks.get(i).field());
    }
    this.uncheckedPositions = uncheckedPositions();
    this.isUsual = picture.equals(USUAL_LAYOUT) && this.checks.equals(USUAL_CHECKS);
  }

  /** Returns the positions whose characters no check reads, or not as the layout asks. */
  private int[] uncheckedPositions() {
    int[] positions = new int[length()];
    int count = 0;
    for (int i = 0; i < positions.length; i++) {
      if (!isChecked(i)) {
        positions[count++] = i;
      }
    }
    return Arrays.copyOf(positions, count);
  }

  private boolean isChecked(int index) {
    for (int i = 0; i < checks.size(); i++) {
      CheckRule check = checks.get(i);
      boolean inField =
          index >= checkStarts[i] && index < checkStarts[i] + check.system().checkLength();
      boolean inRange = index >= check.first() - 1 && index < check.last();
      CharacterSet alphabet = CharacterSet.of(check.system().alphabet());
      if (inField || (inRange && alphabet.equals(characters().position(index)))) {
        return true;
      }
    }
    return false;
  }

  static String requireName(String name) {
    boolean spaces = name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      spaces |= Character.isWhitespace(name.charAt(i));
    }
    if (spaces) {
      throw new RefusedException("the name of a scheme is empty or has spaces", "方案须有不含空格的名称");
    }
    return name;
  }

  private void requirePlace(CheckRule check) {
    String system = check.system().name();
    int checkLength = check.system().checkLength();
    char letter = check.field().letter();
    if (layout.length(check.field()) != checkLength) {
      throw new RefusedException(
          system + " needs " + checkLength + " position(s) of the letter " + letter,
          system + " 需要 " + checkLength + " 位字母 " + letter);
    }
    requirePayloadLength(check);
    String range = check.first() + "-" + check.last();
    if (check.last() > layout.picture().length()) {
      throw new RefusedException(
          "the range " + range + " leaves the layout", "范围 " + range + " 超出布局");
    }
    if (covers(check, check.field())) {
      throw new RefusedException(
          "the range " + range + " covers its own check field", "范围 " + range + " 包含校验字段本身");
    }
  }

  private static void requirePayloadLength(CheckRule check) {
    OptionalInt needed = check.system().payloadLength();
    if (needed.isPresent() && needed.getAsInt() != check.last() - check.first() + 1) {
      throw new RefusedException(
          check.system().name() + " needs a range of " + needed.getAsInt() + " positions",
          check.system().name() + " 的范围应为 " + needed.getAsInt() + " 位");
    }
  }

  /**
   * Returns a scheme that its issuer has confirmed, as yet without check systems.
   *
   * @param name a short name without spaces
   * @param layout a picture of 8 to {@value ParseResult#MAX_LENGTH} positions
   * @return the scheme
   * @throws IllegalArgumentException if the name or the layout breaks a rule of this class
   */
  public static NumberScheme confirmed(String name, String layout) {
    return new NumberScheme(name, layout, List.of(), false);
  }

  /**
   * Returns a scheme that rests on an assumption, as yet without check systems.
   *
   * @param name a short name without spaces
   * @param layout a picture of 8 to {@value ParseResult#MAX_LENGTH} positions
   * @return the scheme
   * @throws IllegalArgumentException if the name or the layout breaks a rule of this class
   */
  public static NumberScheme assumed(String name, String layout) {
    return new NumberScheme(name, layout, List.of(), true);
  }

  /**
   * Returns this scheme with one more check.
   *
   * @param check a rule whose field has as many positions as its system has check characters, and
   *     whose range lies in the layout outside that field and is as long as its system asks for
   * @return a new scheme
   * @throws IllegalArgumentException if the field has a check already, the rule does not fit, or
   *     two checks cover each other
   */
  public NumberScheme withCheck(CheckRule check) {
    for (CheckRule known : checks) {
      if (known.field() == check.field()) {
        throw new RefusedException(
            "the field " + known.field().letter() + " has a check",
            "字段 " + known.field().letter() + " 已有校验");
      }
      if (covers(known, check.field()) && covers(check, known.field())) {
        throw new RefusedException("two checks cover each other", "两个校验互相包含");
      }
    }
    List<CheckRule> more = new ArrayList<>(checks);
    more.add(check);
    return new NumberScheme(name, layout.picture(), more, assumed);
  }

  private boolean covers(CheckRule check, Field field) {
    int start = layout.start(field);
    return check.first() <= start + layout.length(field) && start < check.last();
  }

  /**
   * Returns the name of this scheme.
   *
   * @return a short name without spaces, such as {@code default-16}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the layout picture.
   *
   * @return one character per position
   */
  public String layout() {
    return layout.picture();
  }

  /**
   * Returns the number of characters of a number of this scheme.
   *
   * @return 8 to {@value ParseResult#MAX_LENGTH}
   */
  public int length() {
    return layout.picture().length();
  }

  /**
   * Returns the checks of this scheme.
   *
   * @return an unmodifiable list, perhaps empty
   */
  public List<CheckRule> checks() {
    return checks;
  }

  /**
   * Returns whether this scheme rests on an assumption.
   *
   * @return false if its issuer has confirmed it
   */
  public boolean isAssumed() {
    return assumed;
  }

  /** Returns whether length, characters and fixed digits of a plain text fit. Allocates nothing. */
  boolean fitsLayout(CharSequence plain) {
    return layout.characters().fits(plain);
  }

  /** Returns whether every check holds for a text that fits the layout. Allocates nothing. */
  boolean passesChecks(CharSequence plain) {
    for (int i = 0; i < checks.size(); i++) {
      if (!checks.get(i).holds(plain, checkStarts[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a field of a number that is kept as a text, so that it need not be parsed again.
   *
   * @param field the field
   * @param plain a number of this scheme without separators
   * @return the characters of the field, empty if this scheme has no such field
   */
  public Optional<String> cut(Field field, String plain) {
    return layout.cut(field, plain);
  }

  /**
   * Returns whether layout and checks hold. A check refuses foreign characters itself, so only the
   * positions that no check reads are compared with the layout.
   */
  boolean accepts(CharSequence plain) {
    if (isUsual) {
      return CardCheck.flaws(plain) == Flaws.NONE;
    }
    if (plain.length() != length()) {
      return false;
    }
    for (int index : uncheckedPositions) {
      if (!characters().position(index).contains(plain.charAt(index))) {
        return false;
      }
    }
    return passesChecks(plain);
  }

  CharacterPicture characters() {
    return layout.characters();
  }

  /** Adds a problem for each check that does not hold; the layout must fit. */
  void diagnoseChecks(Diagnosis diagnosis) {
    for (int i = 0; i < checks.size(); i++) {
      CheckRule check = checks.get(i);
      if (!check.holds(diagnosis.plain(), checkStarts[i])) {
        diagnosis.add(ProblemKind.CHECK, checkStarts[i], check.system().name());
      }
    }
  }

  /** Returns this scheme as an Optional that exists already: look-ups in hot loops return it. */
  Optional<NumberScheme> present() {
    return present;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberScheme that
        && assumed == that.assumed
        && name.equals(that.name)
        && layout().equals(that.layout())
        && checks.equals(that.checks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, layout(), checks, assumed);
  }

  /** Returns name and layout, such as {@code default-16 RRRRRRSSSSSSSSCI}. */
  @Override
  public String toString() {
    return name + " " + layout();
  }
}
