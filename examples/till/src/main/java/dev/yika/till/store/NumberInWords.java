package dev.yika.till.store;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.Recognizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of members in free text (文字中的号码), however they are written. */
final class NumberInWords {

  /** So many digits in a row narrow a number down to a few people. */
  private static final int MOST_DIGITS = 7;

  /** A receipt that ends as the number does; one that begins so has its region and date. */
  private static final int TAIL_DIGITS = 12;

  private static final String NUMERALS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖０１２３４５６７８９⓪①②③④⑤⑥⑦⑧⑨";
  private static final Pattern ESCAPE = Pattern.compile("(?:\\\\u|&#x|%u)([0-9A-Fa-f]{4});?");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher PLAIN =
      DIGIT.or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.inRange('a', 'z'));
  private static final Splitter LETTERS = Splitter.on(CharMatcher.inRange('A', 'W'));

  /** Kinds that have a check digit and belong to a person. A person number can be any text. */
  private static final Set<IdentifierKind> KINDS =
      EnumSet.of(
          IdentifierKind.CARD_NUMBER,
          IdentifierKind.CITIZEN_ID,
          IdentifierKind.FOREIGNER_ID,
          IdentifierKind.SOCIAL_CARD_NUMBER);

  private NumberInWords() {}

  /** Tests whether words repeat a number, or more than seven digits of it in a row. */
  static boolean repeats(String words, Identifier number) {
    String digits = DIGIT.retainFrom(plain(words));
    String kept = DIGIT.retainFrom(number.unmasked());
    for (int i = 0; i + MOST_DIGITS < kept.length(); i++) {
      if (digits.contains(kept.substring(i, i + MOST_DIGITS + 1))) {
        return true;
      }
    }
    return isWholly(words, number);
  }

  /** Tests whether words hold a whole number, or its last twelve digits. */
  static boolean isWholly(String words, Identifier number) {
    String plain = plain(words);
    String whole = number.unmasked();
    String kept = DIGIT.retainFrom(whole);
    return plain.toUpperCase(Locale.ROOT).contains(whole.toUpperCase(Locale.ROOT))
        || (kept.length() >= TAIL_DIGITS
            && DIGIT.retainFrom(plain).contains(kept.substring(kept.length() - TAIL_DIGITS)));
  }

  /** Tests whether words are a number, with letters or signs around and inside it. */
  static boolean isNumber(String words) {
    String plain = plain(words).toUpperCase(Locale.ROOT);
    return isOfPerson(plain) || LETTERS.splitToStream(plain).anyMatch(NumberInWords::isOfPerson);
  }

  private static boolean isOfPerson(String text) {
    return Recognizer.standard().recognize(text).stream()
        .anyMatch(candidate -> KINDS.contains(candidate.identifier().kind()));
  }

  private static String plain(String words) {
    Matcher escape = ESCAPE.matcher(words);
    String text =
        escape.replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(NumberInWords::digit)
        .filter(c -> c < 128 && PLAIN.matches((char) c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Returns a digit of any script or in a circle, or a Chinese numeral, as one of ASCII. */
  private static int digit(int c) {
    int numeral = NUMERALS.indexOf(c);
    if (numeral >= 0) {
      return '0' + numeral % 10;
    }
    int value = Character.digit(c, 10);
    return value < 0 ? c : '0' + value;
  }
}
