package dev.yika.attack.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Known inputs with a few changes such as people, editors and broken lines make. */
final class TornSeeds {

  private static final String[] PIECES = {
    "\t",
    "\n",
    "\r",
    "\r\n",
    "-",
    "#",
    "*",
    ",",
    ";",
    " ",
    "=",
    "\"",
    "{",
    "[",
    ":",
    "\\u0034",
    "\ufeff",
    "\u3000",
    "\uff14",
    "卡号",
    "医保卡号",
    "card_no",
    "４",
    "𠮷",
    "\0",
    "é",
    "İ",
    "0",
    "9",
    "00000000",
    "410102",
    "4101021234567890",
    "11010519491231002X",
    "999999999",
    "9999-12-31",
    "2026-02-29",
    "+999999999-12-31",
    "24:00",
    "X",
    "a",
    "?",
    "~",
    "(",
    "%5F"
  };

  private static final int MOST_CHANGES = 6;

  private final List<byte[]> seeds;
  private final Random random;

  TornSeeds(List<byte[]> seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  byte[] next() {
    byte[] text = any();
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      text = torn(text);
    }
    return text;
  }

  private byte[] any() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] torn(byte[] text) {
    int from = random.nextInt(text.length + 1);
    int to = from + random.nextInt(Math.min(text.length - from, 40) + 1);
    return switch (random.nextInt(6)) {
      case 0 -> joined(text, from, PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8), from);
      case 1 -> joined(text, from, PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8), to);
      case 2 -> joined(text, from, new byte[] {(byte) random.nextInt(256)}, Math.max(from, to - 1));
      case 3 -> joined(text, from, new byte[0], to);
      case 4 -> joined(text, to, Arrays.copyOfRange(text, from, to), to);
      default -> spliced(text, from, any());
    };
  }

  private static byte[] joined(byte[] text, int from, byte[] between, int to) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(text, 0, from);
    joined.writeBytes(between);
    joined.write(text, to, text.length - to);
    return joined.toByteArray();
  }

  /** Goes on with another seed, so that the rows of two tables meet. */
  private byte[] spliced(byte[] text, int from, byte[] other) {
    int start = random.nextInt(other.length + 1);
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(text, 0, from);
    spliced.write(other, start, other.length - start);
    return spliced.toByteArray();
  }
}
