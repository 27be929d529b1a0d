package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Detector;
import dev.yika.masking.text.evidence.Keywords;
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

class ScanBuffersTest {

  private static final String CARD = "4101021234567890";

  private final Scrubber scrubber = Scrubber.standard().with(Finder.standard().with(UTF_8));

  @Test
  void keeps_nothing_of_a_text() {
    Detector detector =
        new Detector(
            RegionDirectory.standard(),
            NumberSchemes.standard(),
            Keywords.standard(),
            EnumSet.allOf(IdentifierKind.class),
            null);
    ScanBuffers buffers = new ScanBuffers(detector, Keywords.standard().ends(), false);
    byte[] bytes = CARD.getBytes(UTF_8);
    MaskWriter writer = new MaskWriter(ViewTable.standard(), View.NOTHING);
    buffers.scrub(buffers.bytes(bytes, 0, bytes.length, false), 0, bytes.length, writer);
    ScanText utf8 = buffers.bytes(bytes, 0, bytes.length, false);
    ScanText gb18030 = buffers.bytes(bytes, 0, bytes.length, true);
    buffers.chars().read(CARD);
    assertThat(detector.candidate().chars()).contains((int) '4', (int) '1').hasSize(16);

    buffers.clear();

    assertThat(detector.candidate().chars()).containsOnly(0);
    assertThat(utf8.end()).isZero();
    assertThat(gb18030.end()).isZero();
    assertThat(buffers.chars().end()).isZero();
    assertThat(buffers.report()).isSameAs(ScrubReport.empty());
  }

  @Test
  void serves_again_whatever_the_result_of_the_text_before() throws IOException {
    Finder spare = scrubber.finder();
    ScanBuffers buffers = spare.take();
    spare.release(buffers);

    assertThat(scrubber.scrub(CARD)).hasToString("*".repeat(16));
    assertServesAgain(buffers);
    scrubber.scrub(CARD.getBytes(UTF_8));
    assertServesAgain(buffers);
    scrubber.scrub(new ByteArrayInputStream(CARD.getBytes(UTF_8)), new ByteArrayOutputStream());
    assertServesAgain(buffers);
    scrubber.scrub(new StringReader(CARD), new StringWriter());
    assertServesAgain(buffers);
    scrubber.finder().find(CARD);
    assertServesAgain(buffers);
    scrubber.finder().find(CARD.getBytes(UTF_8), 0, 16);
    assertServesAgain(buffers);
  }

  @Test
  void serves_again_after_a_failure() throws IOException {
    Finder spare = scrubber.finder();
    ScanBuffers buffers = spare.take();
    spare.release(buffers);

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
    assertServesAgain(buffers);
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatIOException()
        .isThrownBy(() -> scrubber.scrub(broken, OutputStream.nullOutputStream()));
    assertServesAgain(buffers);
    CharSequence changing = new Shrinking();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scrubber.scrub(changing));
    assertServesAgain(buffers);
    CharSequence again = new Shrinking();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> scrubber.finder().find(again));
    assertServesAgain(buffers);
  }

  private void assertServesAgain(ScanBuffers buffers) {
    Finder spare = scrubber.finder();
    ScanBuffers taken = spare.take();
    assertThat(taken).isSameAs(buffers);
    spare.release(taken);
  }

  /** A text that another thread shortens while it is read. */
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
