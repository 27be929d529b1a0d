package dev.yika.till.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.yika.core.number.Identifier;
import dev.yika.core.result.Wording;
import dev.yika.masking.text.Scrubber;
import dev.yika.status.service.DeferralEventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of a command before it reaches the database. */
final class CommandCheck {

  static final int MOST_WORDS = 500;
  private static final long MOST_CENTS = 100_000_000_00L;
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final Duration BACK = Duration.ofDays(31);
  private static final Pattern RECEIPT = Pattern.compile("[A-Za-z0-9-]{4,40}");
  private static final Wording RECEIPT_FORM =
      new Wording(
          "words must be the receipt: 4 to 40 letters A-Z or a-z, digits and hyphens",
          "回执号 words 须为4至40个英文字母、数字或连字符");
  private static final Set<DeferralEventKind> BEGINNINGS =
      EnumSet.of(DeferralEventKind.REGISTER, DeferralEventKind.ADMIT);
  private static final Set<DeferralEventKind> WITH_RECEIPT =
      EnumSet.of(DeferralEventKind.ENTER, DeferralEventKind.SETTLE);

  private CommandCheck() {}

  static void check(Command command, Instant now) {
    boolean isNear =
        command.at().isBefore(now.plus(AHEAD)) && command.at().isAfter(now.minus(BACK));
    require(isNear, Refusal.TIME);
    String field = command instanceof Command.Reveal ? "reason" : "words";
    checkWords(command.words(), field);
    if (command instanceof Command.Begin begin) {
      require(BEGINNINGS.contains(begin.event()), Refusal.NOT_ALLOWED);
      require(begin.cents() >= 0 && begin.cents() <= MOST_CENTS, Refusal.AMOUNT);
      requireWithout(begin, begin.number());
    } else if (command instanceof Command.Close close) {
      checkClose(close);
    }
  }

  private static void checkClose(Command.Close close) {
    require(!BEGINNINGS.contains(close.event()), Refusal.NOT_ALLOWED);
    require(close.event() != DeferralEventKind.LAPSE, Refusal.NOT_ALLOWED);
    if (isReceipt(close)) {
      requireWords(RECEIPT.matcher(close.words()).matches(), RECEIPT_FORM);
      require(!NumberInWords.isNumber(close.words()), Refusal.NUMBER_IN_TEXT);
    }
  }

  private static void checkWords(String words, String field) {
    requireWords(
        TypedText.isVisible(words) && words.length() <= MOST_WORDS,
        new Wording(
            field + " must have 1 to 500 characters, one of them to be seen",
            "文字 " + field + " 须为1至500个字符，且不能只有看不见的字符"));
    requireWords(
        TypedText.isPlain(words),
        new Wording(
            field + " has a control character, a mark of direction, or half of a surrogate pair",
            "文字 " + field + " 含有控制字符、书写方向符或不成对的代理字符"));
  }

  private static void requireWords(boolean isSo, Wording otherwise) {
    if (!isSo) {
      throw new StoreRefusedException(Refusal.WORDS, otherwise, null);
    }
  }

  private static boolean isReceipt(Command command) {
    return command instanceof Command.Close close && WITH_RECEIPT.contains(close.event());
  }

  /** A receipt is made by the platform, and may by chance share digits with the number. */
  static void requireWithout(Command command, Identifier number) {
    boolean isHeld =
        isReceipt(command)
            ? NumberInWords.isWholly(command.words(), number)
            : NumberInWords.repeats(command.words(), number);
    require(!isHeld, Refusal.NUMBER_IN_TEXT);
  }

  /** Returns the words as they are stored: a receipt as it is, other texts without numbers. */
  static String stored(Command command) {
    String words = command.words().strip();
    return isReceipt(command) ? words : Scrubber.standard().scrub(words).toString();
  }

  /**
   * Returns a hash in which two commands differ. The number is in it as its fingerprint, which
   * cannot be computed without the key.
   */
  static String content(Command command, String fingerprint) {
    Hasher hasher = Hashing.sha256().newHasher();
    String cents = command instanceof Command.Begin begin ? Long.toString(begin.cents()) : "";
    for (String part :
        new String[] {
          command.kind(),
          command.visit().toString(),
          command.clerk(),
          stored(command),
          cents,
          fingerprint
        }) {
      hasher.putInt(part.length()).putString(part, UTF_8);
    }
    return hasher.hash().toString();
  }

  static void require(boolean isSo, Refusal otherwise) {
    if (!isSo) {
      throw new StoreRefusedException(otherwise);
    }
  }
}
