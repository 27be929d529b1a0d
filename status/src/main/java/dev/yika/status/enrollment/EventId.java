package dev.yika.status.enrollment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps numbers of people out of the ids of events, which other programs store and log. */
final class EventId {

  private static final int SHORTEST_NUMBER = 15;

  /** Digits that do not go on at either side; a serial number is longer, or fits no check. */
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{14,17}[0-9Xx](?![0-9])");

  private EventId() {}

  /** Tests whether an id holds a citizen ID, or a card number of a province. */
  static boolean holdsNumber(String id) {
    if (!hasRun(id)) {
      return false;
    }
    Matcher numbers = NUMBER.matcher(id);
    while (numbers.find()) {
      String number = numbers.group();
      if (CitizenId.isValid(number) || (startsWithProvince(number) && CardNumber.isValid(number))) {
        return true;
      }
    }
    return false;
  }

  /** Tests whether digits stand in a row that is long enough, as in few ids. */
  private static boolean hasRun(String id) {
    int run = 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      if (run == SHORTEST_NUMBER - 1) {
        return true;
      }
    }
    return false;
  }

  /** A serial number that begins with a year is none of a card: there is no province 20. */
  private static boolean startsWithProvince(String number) {
    char first = number.charAt(0);
    char second = number.charAt(1);
    return second != '0' && first >= '1' && first <= '8';
  }

  /**
   * Returns a digest of words of people, which may hold a number: letters alone, so that no run of
   * its digits looks like one.
   */
  static String digest(String words) {
    StringBuilder letters = new StringBuilder();
    for (byte each : Hashing.sha256().hashString(words, UTF_8).asBytes()) {
      letters.append(letter(each >> 4)).append(letter(each));
    }
    return letters.toString();
  }

  private static char letter(int bits) {
    return (char) ('a' + (bits & 0xf));
  }
}
