package dev.yika.masking.view;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A run of characters of a number, and which texts can stand there. */
final class NumberPart {

  private static final String DIGITS = "0123456789";

  private final int start;
  private final int length;
  private final Supplier<Stream<String>> texts;

  /** The number of characters of each position if they are independent, else 0. */
  private final int free;

  /** The number of texts that exist, if it is known but not which ones. */
  private final int most;

  private NumberPart(int start, int length, Supplier<Stream<String>> texts, int free, int most) {
    this.start = start;
    this.length = length;
    this.texts = texts;
    this.free = free;
    this.most = most;
  }

  static NumberPart of(int start, int length, Supplier<Stream<String>> texts) {
    return new NumberPart(start, length, texts, 0, Integer.MAX_VALUE);
  }

  NumberPart atMost(int count) {
    return new NumberPart(start, length, texts, free, count);
  }

  static NumberPart digits(int start, int length) {
    return new NumberPart(
        start, length, () -> DIGITS.chars().mapToObj(Character::toString), 10, Integer.MAX_VALUE);
  }

  static NumberPart hexadecimal(int start, int length) {
    return new NumberPart(
        start,
        length,
        () -> "0123456789ABCDEF".chars().mapToObj(Character::toString),
        16,
        Integer.MAX_VALUE);
  }

  /** Returns how many texts fit the shown characters of this part. */
  BigInteger count(String masked) {
    String part = masked.substring(start, start + length);
    if (free == 0) {
      return BigInteger.valueOf(texts.get().filter(fits(part)).distinct().limit(most).count());
    }
    int hidden = (int) part.chars().filter(c -> c == PlainText.STAR).count();
    return BigInteger.valueOf(free).pow(hidden);
  }

  /** Returns the texts that fit, to be counted one by one. */
  List<String> list(String masked) {
    String part = masked.substring(start, start + length);
    if (free == 0) {
      return texts.get().filter(fits(part)).distinct().limit(most).toList();
    }
    Stream<String> all = Stream.of("");
    for (int i = 0; i < length; i++) {
      String shown = part.substring(i, i + 1);
      boolean hidden = shown.charAt(0) == PlainText.STAR;
      all = all.flatMap(text -> (hidden ? texts.get() : Stream.of(shown)).map(text::concat));
    }
    return all.toList();
  }

  int start() {
    return start;
  }

  private static Predicate<String> fits(String part) {
    return text -> {
      for (int i = 0; i < part.length(); i++) {
        if (part.charAt(i) != PlainText.STAR && part.charAt(i) != text.charAt(i)) {
          return false;
        }
      }
      return true;
    };
  }
}
