package dev.yika.till.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
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
  private static final Set<DeferralEventKind> BEGINNINGS =
      EnumSet.of(DeferralEventKind.REGISTER, DeferralEventKind.ADMIT);
  private static final Set<DeferralEventKind> WITH_RECEIPT =
      EnumSet.of(DeferralEventKind.ENTER, DeferralEventKind.SETTLE);

  private CommandCheck() {}

  static void check(Command command, Instant now) {
    require(command.at().isBefore(now.plus(AHEAD)), Refusal.TIME);
    require(command.at().isAfter(now.minus(BACK)), Refusal.TIME);
    int length = command.words().length();
    require(length > 0 && length <= MOST_WORDS && !command.words().isBlank(), Refusal.WORDS);
    if (command instanceof Command.Begin begin) {
      require(BEGINNINGS.contains(begin.event()), Refusal.NOT_ALLOWED);
      require(begin.cents() >= 0 && begin.cents() <= MOST_CENTS, Refusal.AMOUNT);
      require(!NumberInWords.repeats(begin.words(), begin.number()), Refusal.NUMBER_IN_TEXT);
    } else if (command instanceof Command.Close close) {
      checkClose(close);
    }
  }

  private static void checkClose(Command.Close close) {
    require(!BEGINNINGS.contains(close.event()), Refusal.NOT_ALLOWED);
    require(close.event() != DeferralEventKind.LAPSE, Refusal.NOT_ALLOWED);
    if (WITH_RECEIPT.contains(close.event())) {
      require(RECEIPT.matcher(close.words()).matches(), Refusal.WORDS);
      require(!NumberInWords.isNumber(close.words()), Refusal.NUMBER_IN_TEXT);
    }
  }

  /** Returns the words as they are stored: a receipt as it is, other texts without numbers. */
  static String stored(Command command) {
    boolean isReceipt =
        command instanceof Command.Close close && WITH_RECEIPT.contains(close.event());
    String words = command.words().strip();
    return isReceipt ? words : Scrubber.standard().scrub(words).toString();
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
