package dev.yika.cli.row;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines of a width, at spaces and between Chinese characters. */
public final class Wrapping {

  private static final String CLOSING = "，。；：！？、）》”’」』】,.;:!?)";

  private Wrapping() {}

  /** Returns the lines of a text; one at least. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (DisplayWidth.of(rest) > width) {
      int end = end(rest, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Returns the width of the longest part that cannot be broken. */
  static int longestPart(String text) {
    int longest = 0;
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || mayBreak(text, i)) {
        longest = Math.max(longest, DisplayWidth.of(text.substring(start, i).strip()));
        start = i;
      }
    }
    return longest;
  }

  private static int end(String text, int width) {
    int fits = 0;
    int used = 0;
    int best = 0;
    while (fits < text.length()) {
      int codePoint = text.codePointAt(fits);
      int next = fits + Character.charCount(codePoint);
      used += DisplayWidth.of(text.substring(fits, next));
      if (used > width) {
        break;
      }
      fits = next;
      if (mayBreak(text, fits)) {
        best = fits;
      }
    }
    return best > 0 ? best : Math.max(fits, 1);
  }

  private static boolean mayBreak(String text, int at) {
    if (at >= text.length() || CLOSING.indexOf(text.charAt(at)) >= 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (before == '.' && at > 1 && text.charAt(at - 2) == '.') {
      return true; // between the days of a window
    }
    return before == ' ' || text.charAt(at) == ' ' || isWide(before) || isWide(text.charAt(at));
  }

  private static boolean isWide(char character) {
    return DisplayWidth.of(String.valueOf(character)) == 2;
  }
}
