package dev.yika.masking.text;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Logs and tables with planted numbers, the same for the same seed. */
final class MadeUpText {

  private static final List<String> CHINESE =
      List.of("患者", "结算成功", "门诊", "收费", "处方", "，", "费用", "查询", "返回异常", "超时。", "王某");
  private static final List<String> ENGLISH =
      List.of("settled", "retry", "ms", "status=OK", "timeout", "took 35", "[worker-3]", "n/a");

  /** One card number in several thousand looks like one with a day, and needs a word then. */
  private static final String VISIT =
      "(1|[0-9]{6})20([0-2][0-9]|3[0-5])(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{2,7}";

  private final Random random;
  private final Iterator<String> cards;
  private final Iterator<String> ids;

  MadeUpText(long seed) {
    random = new Random(seed);
    cards = numbers(IdentifierKind.CARD_NUMBER, seed, 16);
    ids = numbers(IdentifierKind.CITIZEN_ID, seed, 18);
  }

  private static Iterator<String> numbers(IdentifierKind kind, long seed, int length) {
    return SampleNumbers.valid(kind, seed)
        .map(MadeUpNumber::unmasked)
        .filter(number -> number.length() == length && !number.matches(VISIT))
        .iterator();
  }

  /** Returns a card number or an identity number. */
  String number() {
    return random.nextBoolean() ? cards.next() : ids.next();
  }

  private String words(List<String> from, String separator) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(from.get(random.nextInt(from.size()))).append(separator);
    }
    return text.toString();
  }

  String time() {
    return String.format(
        java.util.Locale.ROOT,
        "2026-%02d-%02d %02d:%02d:%02d.%03d",
        1 + random.nextInt(12),
        1 + random.nextInt(28),
        random.nextInt(24),
        random.nextInt(60),
        random.nextInt(60),
        random.nextInt(1000));
  }

  /** Returns a line of one of several kinds of text around a number. */
  String line(String number) {
    return switch (random.nextInt(8)) {
      case 0 -> time() + " INFO  " + words(ENGLISH, " ") + number + " " + words(ENGLISH, " ");
      case 1 -> time() + words(CHINESE, "") + number + words(CHINESE, "");
      case 2 -> "{\"t\":" + random.nextInt() + ",\"card\":\"" + number + "\",\"ok\":true}";
      case 3 -> number + "," + words(CHINESE, "") + ",\"" + words(ENGLISH, " ") + "\",3.14";
      case 4 -> "Caused by: x.y.Refused: no such card: " + number + "\n\tat x.y.Z.run(Z.java:17)";
      case 5 -> "<id>" + number + "</id>";
      case 6 -> "卡" + number + "号";
      default -> words(CHINESE, "") + "（" + number + "）";
    };
  }

  /** Returns lines with numbers, some of them written in another way. */
  String text(int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append(line(dressed(number()))).append(random.nextInt(4) == 0 ? "" : "\n");
    }
    return text.toString();
  }

  private String dressed(String number) {
    return switch (random.nextInt(18)) {
      case 6 -> grouped(number, "  ");
      case 7 -> grouped(number, ".");
      case 8 -> grouped(number, "\u200b");
      case 9 -> number + ".0";
      case 10 -> "_" + number + "_";
      case 11 -> "**" + number + "**";
      case 12 -> "ID" + number;
      case 13 -> number + number();
      case 14 -> number + "." + number();
      case 0 -> grouped(number, " ");
      case 1 -> grouped(number, "-");
      case 2 -> grouped(fullWidth(number), "\u3000");
      case 3 -> fullWidth(number);
      default -> number;
    };
  }

  static String grouped(String number, String separator) {
    return number.replaceAll(".{4}(?=.)", "$0" + separator);
  }

  static String fullWidth(String number) {
    Function<Integer, String> wide = c -> String.valueOf((char) (c + 0xfee0));
    StringBuilder text = new StringBuilder();
    number.chars().forEach(c -> text.append(wide.apply(c)));
    return text.toString();
  }
}
