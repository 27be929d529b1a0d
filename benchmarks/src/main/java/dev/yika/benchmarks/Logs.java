package dev.yika.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up logs, the same in every run: lines with a time, a thread, words and now and then a
 * number.
 */
public final class Logs {

  /** How many MiB a whole log has. */
  public static final int MEBIBYTES = 64;

  private static final int MEBIBYTE = 1 << 20;
  private static final int DIFFERENT = 8 * MEBIBYTE;
  private static final long SEED = 20_260_714;
  private static final List<String> CHINESE =
      List.of("患者", "结算", "成功", "门诊", "收费", "处方", "，", "费用", "查询", "参保", "返回", "异常");

  private Logs() {}

  /** The language of a log. */
  public enum Words {
    /** English, all ASCII. */
    ASCII,
    /** Chinese, three bytes a character. */
    CHINESE
  }

  /**
   * Makes a log of {@value #MEBIBYTES} MiB; after eight of them it begins again.
   *
   * @param words the language
   * @param percent how many lines of a hundred hold a number, half card and half identity numbers
   * @return bytes of UTF-8
   */
  public static byte[] log(Words words, int percent) {
    byte[] piece = lines(words, percent);
    byte[] log = new byte[MEBIBYTES * MEBIBYTE];
    for (int at = 0; at < log.length; at += piece.length) {
      System.arraycopy(piece, 0, log, at, Math.min(piece.length, log.length - at));
    }
    return log;
  }

  /**
   * Makes the beginning of a log as text.
   *
   * @param words the language
   * @param percent how many lines of a hundred hold a number
   * @return a text that takes about one MiB in UTF-8
   */
  public static String mebibyte(Words words, int percent) {
    return new String(log(words, percent), 0, MEBIBYTE, UTF_8);
  }

  private static byte[] lines(Words words, int percent) {
    Random random = new Random(SEED);
    Iterator<String> cards = numbers(IdentifierKind.CARD_NUMBER, 16);
    Iterator<String> ids = numbers(IdentifierKind.CITIZEN_ID, 18);
    ByteArrayOutputStream out = new ByteArrayOutputStream(DIFFERENT + 1024);
    while (out.size() < DIFFERENT) {
      boolean holds = random.nextInt(100) < percent;
      String number = holds ? (random.nextBoolean() ? cards : ids).next() : "";
      out.writeBytes(line(words, number, random).getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static Iterator<String> numbers(IdentifierKind kind, int length) {
    return SampleNumbers.valid(kind, SEED)
        .map(MadeUpNumber::unmasked)
        .filter(number -> number.length() == length)
        .iterator();
  }

  private static String line(Words words, String number, Random random) {
    String start =
        String.format(
            Locale.ROOT,
            "2026-%02d-%02d %02d:%02d:%02d.%03d INFO  [http-nio-%d] ",
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60),
            random.nextInt(1000),
            random.nextInt(200));
    return start
        + (words == Words.ASCII ? english(number, random) : chinese(number, random))
        + "\n";
  }

  private static String english(String number, Random random) {
    return String.format(
        Locale.ROOT,
        "d.y.settle.Service - card %s request id=%08x took %d ms, status=OK amount=%d.%02d",
        number,
        random.nextInt(),
        random.nextInt(5000),
        random.nextInt(1000),
        random.nextInt(100));
  }

  private static String chinese(String number, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      text.append(CHINESE.get(random.nextInt(CHINESE.size()))).append(i == 8 ? number : "");
    }
    return text.toString();
  }
}
