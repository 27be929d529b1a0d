package dev.yika.masking.view;

import com.google.common.base.Splitter;
import dev.yika.core.input.RefusedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes positions such as {@code 1-4,13-16}, one bit for each, from 1. */
final class Positions {

  /** The form of no position. */
  static final String NONE = "-";

  private static final Splitter COMMA = Splitter.on(',');
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");

  private Positions() {}

  static long parse(String text, int length) {
    long bits = 0;
    int before = 0;
    if (text.equals(NONE)) {
      return bits;
    }
    for (String range : COMMA.split(text)) {
      Matcher matcher = RANGE.matcher(range);
      if (!matcher.matches()) {
        throw new RefusedException("positions read like 1-4,13-16 or -", "位置的写法如 1-4,13-16 或 -");
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first <= before || last < first || last > length) {
        throw new RefusedException(
            "positions ascend from 1 to " + length, "位置应从 1 至 " + length + " 递增");
      }
      bits |= ones(last - first + 1) << (first - 1);
      before = last;
    }
    return bits;
  }

  /** Returns a number with this many low bits set, 0 to 64. */
  static long ones(int count) {
    return count == 0 ? 0 : -1L >>> (Long.SIZE - count);
  }

  static String toString(long bits) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < Long.SIZE && bits >>> at != 0) {
      int first = at + Long.numberOfTrailingZeros(bits >>> at);
      at = first + Long.numberOfTrailingZeros(~(bits >>> first));
      text.append(text.length() == 0 ? "" : ",").append(first + 1);
      text.append(at == first + 1 ? "" : "-" + at);
    }
    return text.length() == 0 ? NONE : text.toString();
  }
}
