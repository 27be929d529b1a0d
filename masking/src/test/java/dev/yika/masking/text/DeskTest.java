package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final String CARD = "4101021234567890";

  private final Scrubber scrubber = Scrubber.standard().with(Finder.standard().with(UTF_8));

  @Test
  void keeps_nothing_of_a_text() {
    Detector detector =
        new Detector(
            RegionDirectory.standard(),
            NumberSchemes.standard(),
            Keywords.standard(),
            EnumSet.allOf(IdentifierKind.class));
    Desk desk = new Desk(detector);
    byte[] bytes = CARD.getBytes(UTF_8);
    Stars stars = new Stars(ViewTable.standard(), View.NOTHING);
    desk.scrub(desk.bytes(bytes, 0, bytes.length, false), 0, bytes.length, stars);
    ByteSource utf8 = (ByteSource) desk.bytes(bytes, 0, bytes.length, false);
    ByteSource gb18030 = (ByteSource) desk.bytes(bytes, 0, bytes.length, true);
    desk.chars().read(CARD);
    assertThat(detector.chain().chars()).contains((int) '4', (int) '1').hasSize(16);

    desk.clear();

    assertThat(detector.chain().chars()).containsOnly(0);
    assertThat(utf8.bytes).isEmpty();
    assertThat(gb18030.bytes).isEmpty();
    assertThat(desk.chars().end).isZero();
    assertThat(desk.report()).isSameAs(ScrubReport.empty());
  }

  @Test
  void shows_no_digit_in_its_chain() {
    CharSource source = new CharSource();
    source.read("91MA" + CARD);
    Chain chain = new Chain();
    assertThat(chain.readGroup(source, 0)).isTrue();
    chain.judge(1, 18);
    assertThat(chain).hasToString("Chain[17 characters]");
    assertThat(chain.subSequence(2, 7)).hasToString("A4101").hasSize(5);
    CharSequence province = new Naming(chain, new boolean[0]).province();
    assertThat(province).hasToString("Province");
    assertThat(province.subSequence(0, 4)).hasToString("MA00");
    assertThat(province.subSequence(1, 6)).hasToString("A0000");
  }

  @Test
  void serves_again_whatever_came_of_the_text_before() throws IOException {
    Desk.Spare desks = scrubber.finder().desks();
    Desk desk = desks.take();
    desks.giveBack(desk);

    assertThat(scrubber.scrub(CARD)).hasToString("*".repeat(16));
    assertServesAgain(desk);
    scrubber.scrub(CARD.getBytes(UTF_8));
    assertServesAgain(desk);
    scrubber.scrub(new ByteArrayInputStream(CARD.getBytes(UTF_8)), new ByteArrayOutputStream());
    assertServesAgain(desk);
    scrubber.scrub(new StringReader(CARD), new StringWriter());
    assertServesAgain(desk);
    scrubber.finder().find(CARD);
    assertServesAgain(desk);
    scrubber.finder().find(CARD.getBytes(UTF_8), 0, 16);
    assertServesAgain(desk);
  }

  @Test
  void serves_again_after_a_failure() throws IOException {
    Desk.Spare desks = scrubber.finder().desks();
    Desk desk = desks.take();
    desks.giveBack(desk);

    Writer closed =
        new Writer() {
          @Override
          public void write(char[] units, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatIOException().isThrownBy(() -> scrubber.scrub(new StringReader(CARD), closed));
    assertServesAgain(desk);
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatIOException()
        .isThrownBy(() -> scrubber.scrub(broken, OutputStream.nullOutputStream()));
    assertServesAgain(desk);
    CharSequence changing = new Shrinking();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scrubber.scrub(changing));
    assertServesAgain(desk);
    CharSequence again = new Shrinking();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scrubber.finder().find(again));
    assertServesAgain(desk);
  }

  private void assertServesAgain(Desk desk) {
    Desk.Spare desks = scrubber.finder().desks();
    Desk taken = desks.take();
    assertThat(taken).isSameAs(desk);
    desks.giveBack(taken);
  }

  /** A text that somebody else shortens while it is read. */
  private static final class Shrinking implements CharSequence {

    private int reads;

    @Override
    public int length() {
      return CARD.length();
    }

    @Override
    public char charAt(int index) {
      if (reads++ > 20) {
        throw new IndexOutOfBoundsException("shortened meanwhile");
      }
      return CARD.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return CARD.subSequence(start, end);
    }

    @Override
    public String toString() {
      return "Shrinking";
    }
  }
}
