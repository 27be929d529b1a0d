package dev.yika.masking.text.encoding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.text.evidence.DigitGroups;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScanTextTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Of each width in both encodings the first and last, and what is written in several widths. */
  private static final int[] CHARACTERS = {
    '0', '9', 'A', 'z', '~', ' ', '-', '.', ',', '\n', 0x7f, 0x80, 0xa0, 0xe9, 0x7ff, 0x800, 0x2007,
    0x2009, 0x200b, 0x200c, 0x200d, 0x2010, 0x2011, 0x2012, 0x2013, 0x202f, 0x2060, 0x20ac, 0x2212,
    0x3000, 0x3007, 0x4e02, 0x5361, 0x9fa5, 0xd7ff, 0xfeff, 0xff0d, 0xff10, 0xff19, 0xff38, 0xffff,
    0x10000, 0x1f600, 0x10ffff
  };

  private static int[] random(Random random) {
    return random.ints(40, 0, CHARACTERS.length).map(i -> CHARACTERS[i]).toArray();
  }

  private static ByteText source(Charset charset, byte[] bytes, int from, int to) {
    ByteText source =
        charset.equals(UTF_8) ? new Utf8Text(KeyEnds.NONE) : new Gb18030Text(KeyEnds.NONE);
    source.read(bytes, from, to);
    return source;
  }

  @Test
  void reads_symbols_forwards_and_backwards() {
    Random random = new Random(8);
    for (int round = 0; round < 300; round++) {
      int[] characters = random(random);
      for (Charset charset : List.of(UTF_8, GB18030)) {
        byte[] bytes = new String(characters, 0, characters.length).getBytes(charset);
        ByteText source = source(charset, bytes, 0, bytes.length);
        ByteText jumping = source(charset, bytes, 0, bytes.length);
        assertThat(source.before(0)).isEqualTo(ScanText.NONE);
        int at = 0;
        for (int character : characters) {
          int width = Character.toString(character).getBytes(charset).length;
          assertThat(source.width(at)).as("width of %x", character).isEqualTo(width);
          assertThat(source.before(at + width)).as("before %x", character).isEqualTo(at);
          assertThat(source.isAscii(at)).isEqualTo(character < 0x80);
          assertSymbol(source.symbol(at), character);
          for (int inside = at; inside < at + width; inside++) {
            assertThat(source.symbolStart(0, inside)).isEqualTo(at);
          }
          int elsewhere = random.nextInt(bytes.length);
          assertThat(jumping.symbolStart(0, elsewhere)).isLessThanOrEqualTo(elsewhere);
          assertThat(jumping.before(at + width)).isEqualTo(at);
          at += width;
        }
        assertThat(source.symbol(at)).isEqualTo(ScanText.NONE);
        assertThat(source.isAscii(at)).isFalse();
      }
    }
  }

  private static void assertSymbol(int symbol, int character) {
    int plain = character > 0xffff ? character : ScanText.symbolOf((char) character);
    if (plain < 0x80) {
      assertThat(symbol).as("symbol of %x", character).isEqualTo(plain);
    } else {
      assertThat(symbol).as("symbol of %x", character).isGreaterThanOrEqualTo(0x80);
    }
  }

  @Test
  void reads_nothing_outside_of_its_range() {
    for (Charset charset : List.of(UTF_8, GB18030)) {
      byte[] bytes = "中\ud83d\ude00中1号".getBytes(charset);
      int from = "中".getBytes(charset).length;
      for (int to = from; to <= bytes.length; to++) {
        byte[] cut = Arrays.copyOfRange(bytes, from, to);
        ByteText part = source(charset, bytes, from, to);
        ByteText whole = source(charset, cut, 0, cut.length);
        for (int at = 0; at < cut.length; at++) {
          assertThat(part.symbol(from + at)).isEqualTo(whole.symbol(at));
          assertThat(part.width(from + at)).isEqualTo(whole.width(at));
          assertThat(part.before(from + at) - (at == 0 ? 0 : from)).isEqualTo(whole.before(at));
        }
        assertThat(part.symbol(to)).isEqualTo(ScanText.NONE);
        assertThat(part.isAscii(from - 1)).isFalse();
        assertThat(part.isAscii(to)).isFalse();
      }
    }
  }

  @Test
  void reads_malformed_utf_8_alike_in_both_directions() {
    Random random = new Random(3);
    int[] likely = {0x31, 0x80, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xef, 0xf0, 0xf4, 0xf5, 0xff};
    for (int round = 0; round < 5000; round++) {
      byte[] bytes = new byte[12];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) likely[random.nextInt(likely.length)];
      }
      ByteText source = source(UTF_8, bytes, 0, bytes.length);
      List<Integer> forwards = new ArrayList<>();
      for (int at = 0; at < bytes.length; at += source.width(at)) {
        forwards.add(at);
        if (source.width(at) == 1 && bytes[at] < 0) {
          assertThat(source.symbol(at)).isEqualTo(ScanText.OTHER);
        }
      }
      List<Integer> backwards = new ArrayList<>();
      for (int at = source.before(12); at != ScanText.NONE; at = source.before(at)) {
        backwards.add(at);
      }
      Collections.reverse(backwards);
      assertThat(backwards).isEqualTo(forwards);
    }
  }

  @Test
  void takes_a_byte_that_begins_nothing_for_a_symbol_of_its_own() {
    byte[] utf8 = {
      (byte) 0xe5, (byte) 0x8d, '1', (byte) 0xc1, (byte) 0x81, (byte) 0xf5, (byte) 0xe5
    };
    byte[] gb = {(byte) 0x80, '1', (byte) 0xff, 'a', (byte) 0x81, 0x7f, (byte) 0x81, 0x31, 'a'};
    for (int at = 0; at < utf8.length; at++) {
      assertThat(source(UTF_8, utf8, 0, utf8.length).width(at)).isOne();
    }
    for (int at = 0; at < gb.length; at++) {
      assertThat(source(GB18030, gb, 0, gb.length).width(at)).isOne();
    }
    byte[] two = {(byte) 0x81, 0x40, (byte) 0xfe, (byte) 0xfe, (byte) 0x81, 0x7e};
    for (int at = 0; at < two.length; at += 2) {
      assertThat(source(GB18030, two, 0, two.length).width(at)).isEqualTo(2);
    }
  }

  @Test
  void counts_a_surrogate_pair_as_one_when_it_reads_backwards() {
    CharText source = new CharText(KeyEnds.NONE);
    char[] units = "\ud83d\ude00\ude00a\ud83d".toCharArray();
    source.read(units, 0, units.length);
    assertThat(source.before(0)).isEqualTo(ScanText.NONE);
    assertThat(source.before(2)).isZero();
    assertThat(source.before(3)).isEqualTo(2);
    assertThat(source.before(5)).isEqualTo(4);
    source.read(units, 1, 4);
    assertThat(source.before(1)).isEqualTo(ScanText.NONE);
    assertThat(source.before(2)).isEqualTo(1);
    assertThat(source.symbol(4)).isEqualTo(ScanText.NONE);
    assertThat(source.isAscii(3)).isTrue();
    assertThat(source.isAscii(4)).isFalse();
    assertThat(source.isAscii(0)).isFalse();
  }

  @Test
  void copies_the_digits_from_an_index_on() {
    for (int digits = 0; digits < 30; digits++) {
      String text = "a" + "4101021234567890123456789012345".substring(0, digits) + "x98765432";
      for (int length : new int[] {1, 7, 8, 9, 16, 40}) {
        for (int cut = 0; cut < 9; cut++) {
          byte[] bytes = text.getBytes(US_ASCII);
          int end = bytes.length - cut;
          CharText chars = new CharText(KeyEnds.NONE);
          chars.read(text.toCharArray(), 0, end);
          for (ScanText source :
              List.of(source(UTF_8, bytes, 0, end), source(GB18030, bytes, 0, end), chars)) {
            byte[] into = new byte[DigitGroups.MAX_LENGTH];
            int count = source.copyDigits(1, into, length);
            assertThat(count).isEqualTo(Math.min(digits, length));
            assertThat(new String(into, 0, count, US_ASCII))
                .isEqualTo(text.substring(1, 1 + count));
          }
        }
      }
    }
  }

  @Test
  void copies_nothing_but_digits() {
    for (int value = 0; value < 256; value++) {
      byte[] bytes = "4101021234567890".getBytes(US_ASCII);
      bytes[5] = (byte) value;
      int count = source(UTF_8, bytes, 0, 16).copyDigits(0, new byte[DigitGroups.MAX_LENGTH], 16);
      assertThat(count).isEqualTo(value >= '0' && value <= '9' ? 16 : 5);
    }
  }

  @Test
  void distinguishes_letters_and_digits_from_all_else() {
    for (int symbol = -1; symbol <= 0xffff; symbol++) {
      boolean isDigit = "0123456789".indexOf(symbol) >= 0;
      boolean isLetter =
          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(symbol) >= 0;
      assertThat(ScanText.isDigit(symbol)).isEqualTo(isDigit);
      assertThat(ScanText.isLetter(symbol)).isEqualTo(isLetter);
      assertThat(ScanText.isAlphanumeric(symbol)).isEqualTo(isDigit || isLetter);
    }
  }

  @Test
  void reads_full_width_ascii_as_ascii() {
    for (char c = '!'; c <= '~'; c++) {
      assertThat(ScanText.symbolOf(c)).isEqualTo(c);
      assertThat(ScanText.symbolOf((char) (c + 0xfee0))).isEqualTo(c);
    }
    for (char c : new char[] {'\u0080', '\uff00', '\uff5f', '\uffe5'}) {
      assertThat(ScanText.symbolOf(c)).isEqualTo(c);
    }
  }
}
