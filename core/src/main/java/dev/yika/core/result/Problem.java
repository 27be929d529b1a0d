package dev.yika.core.result;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An error in a text, with its place and what the rule requires (问题).
 *
 * <p>A problem never holds a character of the text: what was found appears only where it is a
 * length. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Problem implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int NOT_GIVEN = -1;

  /** The expectation where no character is allowed. */
  private static final String NOTHING = "-";

  private static final Wording PLACE = new Wording(" at character %d", "（第 %d 个字符）");
  private static final Wording RULE = new Wording(": expected %s", "：应为 %s");
  private static final Wording RULE_OF_CHECK = new Wording(": expected %s", "：应符合 %s");
  private static final Wording RULE_OF_LENGTH = new Wording(": expected %s characters", "：应为 %s 位");
  private static final Wording RULE_OF_FIELDS =
      new Wording(
          ": expected %s fields between |, beginning with region of issue, citizen ID, social card"
              + " number and card identification code",
          "：应为 %s 个以 | 分隔的字段，前四个依次为发卡地区划、公民身份号码、社会保障卡卡号、卡识别码");
  private static final Wording RULE_OF_AGREEMENT =
      new Wording(": its first six characters must be the region of issue", "：前六位须与发卡地区划相同");
  private static final Wording FOUND_FIELDS = new Wording("; found %d", "；实为 %d 个");
  private static final Wording FOUND = new Wording(", found %d", "，实为 %d 位");
  private static final Wording OR = new Wording(" or ", " 或 ");

  /** What is wrong. */
  private final ProblemKind kind;

  /** Where, 0-based. */
  private final int index;

  /** What the rule requires. */
  private final String expected;

  /** The length found, or -1. */
  private final int foundLength;

  private Problem(ProblemKind kind, int index, String expected, int foundLength) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.expected = Objects.requireNonNull(expected, "expected");
    if (index < 0) {
      throw new IllegalArgumentException("index is negative");
    }
    this.index = index;
    this.foundLength = foundLength;
  }

  /**
   * Returns a problem that does not say what was found. For parsers of numbers that this library
   * does not know, whose result is a {@link Failed}.
   *
   * @param kind what is wrong
   * @param index 0-based UTF-16 index in the given text
   * @param expected what the rule requires
   * @return the problem
   * @throws IllegalArgumentException if the index is negative
   */
  public static Problem of(ProblemKind kind, int index, String expected) {
    return new Problem(kind, index, expected, NOT_GIVEN);
  }

  /**
   * Returns a problem of length or of the number of fields; {@link #of} for all others.
   *
   * @param kind what is wrong
   * @param index 0-based UTF-16 index in the given text
   * @param expected the lengths or numbers of fields allowed
   * @param found the length found, without separators, or the number of fields
   * @return the problem
   * @throws IllegalArgumentException if the index is negative
   */
  public static Problem ofLength(ProblemKind kind, int index, String expected, int found) {
    return new Problem(kind, index, expected, found);
  }

  /**
   * Returns the problem of a text above {@link ParseResult#MAX_LENGTH}.
   *
   * @param found its length
   * @return the problem
   */
  public static Problem tooLong(int found) {
    String expected = "1-" + ParseResult.MAX_LENGTH;
    return new Problem(ProblemKind.TOO_LONG, ParseResult.MAX_LENGTH, expected, found);
  }

  /**
   * Returns this problem at another place, such as its place in a longer text.
   *
   * @param index 0-based
   * @return a changed copy
   * @throws IllegalArgumentException if the index is negative
   */
  public Problem withIndex(int index) {
    return new Problem(kind, index, expected, foundLength);
  }

  /**
   * Returns what is wrong.
   *
   * @return the kind of this problem
   */
  public ProblemKind kind() {
    return kind;
  }

  /**
   * Returns where it is wrong.
   *
   * @return the 0-based UTF-16 index in the given text of the first character concerned; the length
   *     of the text when a character is missing at its end
   */
  public int index() {
    return index;
  }

  /**
   * Returns what the rule requires, in a notation without language.
   *
   * @return {@code -} where no character is allowed; else a length, a character set such as {@code
   *     0-9X}, a pattern such as {@code yyyyMMdd}, or the name of a check system
   */
  public String expected() {
    return expected;
  }

  /**
   * Returns the length or the number of fields found, for a problem of one of them.
   *
   * @return empty for every other problem: it could reveal a part of the number
   */
  public OptionalInt foundLength() {
    return foundLength == NOT_GIVEN ? OptionalInt.empty() : OptionalInt.of(foundLength);
  }

  /**
   * Explains this problem in one line. For people, so it counts characters from 1; like {@link
   * #index()} in the text as it was given, with its separators. The check character of {@code 4101
   * 0212 3456 7980} is its 18th character and the 15th of the number. A wrong length has no place.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return for example {@code wrong length: expected 16 characters, found 15}
   */
  public String message(Locale locale) {
    StringBuilder message = new StringBuilder(kind.label(locale));
    boolean isEmpty = kind == ProblemKind.EMPTY;
    boolean hasPlace = isEmpty ? index > 0 : !kind.isAboutLength() && kind != ProblemKind.FIELDS;
    if (hasPlace) {
      message.append(PLACE.in(locale, index + 1));
    }
    if (!isEmpty && !expected.equals(NOTHING)) {
      message.append(rule().in(locale, expected.replace(" | ", OR.in(locale))));
    }
    if (!isEmpty && foundLength != NOT_GIVEN) {
      Wording found = kind == ProblemKind.FIELDS ? FOUND_FIELDS : FOUND;
      message.append(found.in(locale, foundLength));
    }
    return message.toString();
  }

  private Wording rule() {
    return switch (kind) {
      case LENGTH, TOO_LONG -> RULE_OF_LENGTH;
      case FIELDS -> RULE_OF_FIELDS;
      case CONTRADICTION -> RULE_OF_AGREEMENT;
      case CHECK -> RULE_OF_CHECK;
      default -> RULE;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that
        && kind == that.kind
        && index == that.index
        && foundLength == that.foundLength
        && expected.equals(that.expected);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, index, expected, foundLength);
  }

  /** Returns the English {@link #message}. */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
