package dev.yika.cli.console;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** Masks texts of users before they are shown: a file name may be a person's number. */
public final class Discreet {

  private static final int MAX_STARS = 64;
  private static final int TAIL = 4;
  private static final int LEAST_OF_NUMBER = 9;

  /** Digits of every script, and the Chinese numerals that Unicode counts as letters. */
  private static final String NUMERAL = "\\p{N}零○一二三四五六七八九壹贰叁肆伍陆柒捌玖";

  private static final Pattern LONG_NUMBER =
      Pattern.compile("[" + NUMERAL + "](?:[ _-]?[" + NUMERAL + "]){4,}");
  private static final Pattern NUMBER =
      Pattern.compile("[" + NUMERAL + "](?:[ _-]?[" + NUMERAL + "Xx]){8,}");
  private static final Pattern DIGIT = Pattern.compile("[" + NUMERAL + "]");

  /** What needs no closer look: most names of records are short words of ASCII. */
  private static final CharMatcher PRINTABLE = CharMatcher.inRange(' ', '~').precomputed();

  private static final CharMatcher DIGIT_OR_X =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("Xx")).precomputed();

  private static final Pattern CONTROL = Pattern.compile("\\p{C}");

  private Discreet() {}

  /** Returns a text with stars for every run of five or more digits. */
  public static String text(String text) {
    String shown = CONTROL.matcher(text).replaceAll("?");
    return LONG_NUMBER.matcher(shown).replaceAll(run -> DIGIT.matcher(run.group()).replaceAll("*"));
  }

  /** Returns the name of a record, with stars for a number that is long enough for a person's. */
  public static String name(String text) {
    if (PRINTABLE.matchesAllOf(text) && DIGIT_OR_X.countIn(text) < LEAST_OF_NUMBER) {
      return text;
    }
    String shown = CONTROL.matcher(text).replaceAll("?");
    return NUMBER.matcher(shown).find() ? tail(text) : shown;
  }

  /** Returns a name as {@link #text} does, but with the last four characters of a long number. */
  public static String tail(String text) {
    String shown = text(text);
    int end = text.length() - TAIL;
    return shown.equals(text) || end < TAIL ? shown : shown.substring(0, end) + text.substring(end);
  }

  /** Returns one star for each character of a text, at most {@value #MAX_STARS}. */
  public static String stars(long length) {
    return "*".repeat((int) Math.min(length, MAX_STARS));
  }
}
