package dev.yika.core.number;

import dev.yika.core.result.ParseResult;
import java.util.Locale;
import java.util.Random;

/** Dresses a plain number up the way people, scanners and spreadsheets do. */
final class Dressing {

  private static final String SEPARATORS =
      " \u00a0\u2007\u2009\u202f\u3000-\u2010\u2011\u2012\u2013\u2212\uff0d";
  private static final String SPACES = " \u00a0\u2007\u2009\u202f\u3000";
  private static final String[] LINE_ENDS = {"", "\r", "\n", "\r\n", "\t", "\t\r\n\n"};
  private static final int WIDEN = 0xfee0;

  private final Random random;

  Dressing(long seed) {
    this.random = new Random(seed);
  }

  /** Adds separators anywhere, full-width and lower-case forms, a BOM and a line end. */
  String dress(String plain) {
    String lineEnd = LINE_ENDS[random.nextInt(LINE_ENDS.length)];
    String mark = random.nextBoolean() ? "\ufeff" : "";
    int room = ParseResult.MAX_LENGTH - plain.length() - lineEnd.length() - mark.length();
    StringBuilder dressed = new StringBuilder(mark);
    for (int i = 0; i < plain.length(); i++) {
      for (; room > 0 && random.nextInt(3) == 0; room--) {
        dressed.append(SEPARATORS.charAt(random.nextInt(SEPARATORS.length())));
      }
      dressed.append(dress(plain.charAt(i)));
    }
    return dressed.append(room > 0 ? "-" : "").append(lineEnd).toString();
  }

  private char dress(char c) {
    char cased = random.nextBoolean() ? c : String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
    boolean canBeWide = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    return canBeWide && random.nextInt(3) == 0 ? (char) (cased + WIDEN) : cased;
  }

  /** Adds spaces, a BOM and a line end around an opaque text. */
  String wrap(String opaque) {
    int room = (ParseResult.MAX_LENGTH - 5 - opaque.length()) / 2;
    String mark = random.nextBoolean() ? "\ufeff" : "";
    return mark
        + spaces(room)
        + opaque
        + spaces(room)
        + LINE_ENDS[random.nextInt(LINE_ENDS.length)];
  }

  private String spaces(int most) {
    StringBuilder spaces = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      spaces.append(SPACES.charAt(random.nextInt(SPACES.length())));
    }
    return spaces.toString();
  }
}
