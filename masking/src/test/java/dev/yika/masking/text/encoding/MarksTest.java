package dev.yika.masking.text.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final KeyEnds ENDS =
      KeyEnds.of(List.of("cardno", "kh", "certid", "aac001", "number"), List.of("td"));
  private static final String[] PIECES = {
    "card_no",
    "cardNo",
    "CARD-NO",
    "kh",
    "Kh",
    "xkh",
    "xKh",
    "certId",
    "aac001",
    "numbers",
    "td",
    "headers",
    "traceId",
    "12",
    "10:00:00",
    "号",
    "=",
    ":",
    ">",
    "<",
    "：",
    "\"",
    "'",
    " ",
    "\\",
    "*",
    ")",
    "]",
    "[0]",
    "_1",
    ";",
    "&quot;",
    "&gt;",
    "&#61;",
    "\n",
    "\r\n",
    "?",
    ".",
    "。",
    "x",
    "-"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("a ");
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Returns the signs and ends of empty lines that the exact rule finds, in their order. */
  private static List<Integer> signs(byte[] bytes, boolean isGb18030) {
    List<Integer> signs = new ArrayList<>();
    for (int at = 0; at < bytes.length; at++) {
      boolean isSign = SignPatterns.isSign(bytes[at]) && ENDS.mayEnd(bytes, 0, at);
      isSign |= isEntity(bytes, at);
      boolean isWide = SignPatterns.isWideColon(bytes, at, isGb18030);
      if (((isSign || isWide) && !isOfTime(bytes, at)) || isEmptyLine(bytes, at)) {
        signs.add(at);
      }
    }
    return signs;
  }

  private static boolean isEntity(byte[] bytes, int at) {
    ByteView view = new ByteView();
    view.read(bytes, 0, bytes.length);
    int entity = bytes[at] == ';' ? EntitySign.start(view, at) : ScanText.NONE;
    return entity != ScanText.NONE && ENDS.mayEnd(bytes, 0, entity);
  }

  private static boolean isEmptyLine(byte[] bytes, int at) {
    String before = new String(bytes, Math.max(0, at - 2), Math.min(2, at), ISO_8859_1);
    return bytes[at] == '\n' && (before.endsWith("\n") || before.equals("\n\r"));
  }

  /** Recognizes the colons of a time, which are passed over. */
  private static boolean isOfTime(byte[] bytes, int at) {
    return (isDigit(bytes, at + 1) && isDigit(bytes, at + 2) && isSign(bytes, at + 3))
        || (isDigit(bytes, at - 1) && isDigit(bytes, at - 2) && isSign(bytes, at - 3));
  }

  private static boolean isDigit(byte[] bytes, int at) {
    return at >= 0 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9';
  }

  private static boolean isSign(byte[] bytes, int at) {
    return at >= 0 && at < bytes.length && (bytes[at] & 0x5f) >= 0x1a && (bytes[at] & 0x5f) < 0x20;
  }

  @Test
  void marks_every_sign_in_a_long_text() {
    Random random = new Random(12);
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder("号");
      while (text.length() < 20_000) {
        text.append(text(random));
      }
      for (boolean isGb18030 : new boolean[] {false, true}) {
        byte[] bytes = text.toString().getBytes(isGb18030 ? GB18030 : UTF_8);
        assertThat(marked(bytes, isGb18030)).containsAll(signs(bytes, isGb18030));
      }
    }
  }

  private static List<Integer> marked(byte[] bytes, boolean isGb18030) {
    ByteMarks marks = new ByteMarks(isGb18030, ENDS);
    marks.read(bytes, 0, bytes.length);
    List<Integer> marked = new ArrayList<>();
    int at = marks.next(0, bytes.length);
    while (at < bytes.length) {
      marked.add(at);
      at = marks.next(at + 1, bytes.length);
    }
    return marked;
  }

  @Test
  void marks_every_sign_behind_a_name() {
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      String text = text(random);
      for (boolean isGb18030 : new boolean[] {false, true}) {
        byte[] bytes = text.getBytes(isGb18030 ? GB18030 : UTF_8);
        assertThat(marked(bytes, isGb18030)).as(text).containsAll(signs(bytes, isGb18030));
      }
    }
  }

  @Test
  void sees_a_sign_in_a_text_as_in_bytes() {
    Random random = new Random(12);
    for (int round = 0; round < 20_000; round++) {
      String text = text(random).replace("\r\n", "").replace("\n", "").replace("：", "");
      byte[] bytes = text.getBytes(UTF_8);
      if (!signs(bytes, false).isEmpty()) {
        assertThat(mayHold(bytes, ENDS)).as(text).isTrue();
        assertThat(mayHold(text, ENDS)).as(text).isTrue();
        assertThat(mayHold(CharBuffer.wrap(text), ENDS)).as(text).isTrue();
      }
    }
  }

  @Test
  void marks_in_units_what_the_exact_rules_find() {
    Random random = new Random(14);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder(text(random));
      while (round % 100 == 0 && text.length() < 30_000) {
        text.append(text(random)).append(random.nextInt(3) == 0 ? "4101 0212\n" : "丰１２３４");
      }
      String given = text.toString().replace("：", "");
      List<Integer> wanted = new ArrayList<>();
      byte[] bytes = given.getBytes(UTF_8);
      for (int at : signs(bytes, false)) {
        wanted.add(new String(bytes, 0, at, UTF_8).length());
      }
      for (int at = 0; at < given.length(); at++) {
        if (DigitPatterns.isPlace(given, at, given.length())) {
          wanted.add(at);
        }
      }
      assertThat(markedUnits(given)).as(given).containsAll(wanted);
      assertThat(markedUnits(CharBuffer.wrap(given))).isEqualTo(markedUnits(given));
    }
  }

  private static List<Integer> markedUnits(CharSequence text) {
    CharMarks marks = new CharMarks(ENDS);
    marks.read(text, 0, text.length());
    List<Integer> marked = new ArrayList<>();
    int at = marks.next(0, text.length());
    while (at < text.length()) {
      marked.add(at);
      at = marks.next(at + 1, text.length());
    }
    return marked;
  }

  @Test
  void follows_bytes_that_are_changed() {
    Random random = new Random(13);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = (text(random) + "4101021234567890" + text(random)).getBytes(UTF_8);
      ByteMarks marks = new ByteMarks(false, ENDS);
      marks.read(bytes, 0, bytes.length);
      int start = random.nextInt(bytes.length);
      int from = marks.next(start, bytes.length);
      for (int i = random.nextInt(20); i >= 0 && from < bytes.length; i--) {
        int at = Math.min(bytes.length - 1, from + random.nextInt(24));
        bytes[at] = (byte) "0123456789\":=.".charAt(random.nextInt(14));
        marks.change(at);
      }
      ByteMarks fresh = new ByteMarks(false, ENDS);
      fresh.read(bytes, 0, bytes.length);
      fresh.next(start, bytes.length); // so that both begin their blocks at the same byte
      for (int at = from; at < bytes.length; at++) {
        assertThat(marks.next(at, bytes.length)).isEqualTo(fresh.next(at, bytes.length));
      }
    }
  }

  @Test
  void sees_digits_of_every_alignment_in_a_text() {
    for (int at = 0; at < 9000; at += 1 + at / 500) {
      String before = "x".repeat(at);
      assertThat(mayHold(before, KeyEnds.NONE)).isFalse();
      assertThat(mayHold(before + "41010212", KeyEnds.NONE)).isTrue();
      assertThat(mayHold(before + "4101 0212 医", KeyEnds.NONE)).isTrue();
      assertThat(mayHold(before + "４１０１", KeyEnds.NONE)).isTrue();
      assertThat(mayHold(before + "4101", KeyEnds.NONE)).isFalse();
    }
  }

  private static boolean mayHold(CharSequence text, KeyEnds ends) {
    CharText read = new CharText(ends);
    read.read(text);
    return read.mayHold(new LoneDay(ends, false));
  }

  private static boolean mayHold(byte[] bytes, KeyEnds ends) {
    Utf8Text read = new Utf8Text(ends);
    read.read(bytes, 0, bytes.length);
    return read.mayHold(new LoneDay(ends, false));
  }
}
