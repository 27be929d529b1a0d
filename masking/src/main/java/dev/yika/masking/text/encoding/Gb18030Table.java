package dev.yika.masking.text.encoding;

import java.nio.charset.Charset;

/** The characters of GB18030 as UTF-16 units, which the JDK knows, laid out for look-up. */
final class Gb18030Table {

  private static final int FIRST_LEAD = 0x81;
  private static final int FIRST_DIGIT = '0';
  private static final int LEADS = 126;
  private static final int DIGITS = 10;

  /** Codes of four bytes up to U+FFFF; beyond are pairs of surrogates. */
  private static final int FOURS = 39_420;

  private static final char[] OF_TWO = ofTwo();
  private static final char[] OF_FOUR = ofFour();

  private Gb18030Table() {}

  private static char[] ofTwo() {
    byte[] codes = new byte[2 * (LEADS << Byte.SIZE)];
    for (int code = 0; code < LEADS << Byte.SIZE; code++) {
      int second = code & 0xff;
      boolean isCode = second >= 0x40 && second != 0x7f && second != 0xff;
      codes[2 * code] = (byte) (isCode ? FIRST_LEAD + (code >>> Byte.SIZE) : 0xa1);
      codes[2 * code + 1] = (byte) (isCode ? second : 0xf5);
    }
    return decode(codes);
  }

  private static char[] ofFour() {
    byte[] codes = new byte[4 * FOURS];
    for (int code = 0; code < FOURS; code++) {
      int at = 4 * code;
      codes[at + 3] = (byte) (FIRST_DIGIT + code % DIGITS);
      codes[at + 2] = (byte) (FIRST_LEAD + code / DIGITS % LEADS);
      codes[at + 1] = (byte) (FIRST_DIGIT + code / (DIGITS * LEADS) % DIGITS);
      codes[at] = (byte) (FIRST_LEAD + code / (DIGITS * LEADS * DIGITS));
    }
    return decode(codes);
  }

  private static char[] decode(byte[] codes) {
    return new String(codes, Charset.forName("GB18030")).toCharArray();
  }

  /** Returns the character of two bytes. */
  static char ofTwo(byte[] bytes, int at) {
    return OF_TWO[((bytes[at] & 0xff) - FIRST_LEAD) << Byte.SIZE | (bytes[at + 1] & 0xff)];
  }

  /** Returns the character of four bytes, {@link ScanText#OTHER} beyond U+FFFF. */
  static char ofFour(byte[] bytes, int at) {
    int lead = (bytes[at] & 0xff) - FIRST_LEAD;
    int code = lead * DIGITS + bytes[at + 1] - FIRST_DIGIT;
    code = code * LEADS + (bytes[at + 2] & 0xff) - FIRST_LEAD;
    code = code * DIGITS + bytes[at + 3] - FIRST_DIGIT;
    return code < FOURS ? OF_FOUR[code] : (char) ScanText.OTHER;
  }
}
