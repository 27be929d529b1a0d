package dev.yika.cli.line;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What spreadsheets put around a value, or make of it. */
final class SpreadsheetCell {

  private static final CharMatcher MARGIN =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\ufeff"));
  private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);
  private static final Pattern FLOAT = Pattern.compile("([0-9]+)\\.0+");
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9][.,]?[0-9]*[Ee][+]?[0-9]{1,2}");

  private SpreadsheetCell() {}

  /** Returns a value without {@code ="…"}, a leading apostrophe, tabs and white space around it. */
  static String value(String cell) {
    String plain = MARGIN.trimFrom(cell);
    if (plain.startsWith("=")) {
      Matcher formula = FORMULA.matcher(plain);
      return formula.matches() ? MARGIN.trimFrom(formula.group(1)) : plain;
    }
    return plain.startsWith("'") ? MARGIN.trimFrom(plain.substring(1)) : plain;
  }

  /** Tests whether a whole number was written as a floating one, such as {@code 310.0}. */
  static boolean isFloat(String value) {
    return value.endsWith("0") && FLOAT.matcher(value).matches();
  }

  /** Returns the whole number of a floating one. */
  static String whole(String value) {
    return FLOAT.matcher(value).replaceFirst("$1");
  }

  /** Tests whether the last digits of a number are lost, as in {@code 4.10102E+15}. */
  static boolean isScientific(String value) {
    return SCIENTIFIC.matcher(value).matches();
  }
}
