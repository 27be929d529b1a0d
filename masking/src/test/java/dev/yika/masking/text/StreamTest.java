package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.yika.masking.view.View;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream passes on what it has, since a reader may be waiting for it. */
class StreamTest {

  private static final String CARD = "4101021234567890";
  private static final String MASKED = "4101********7890\n";

  private final Scrubber scrubber = Scrubber.standard().with(View.ENDS);

  /** Writes a line once all that went before has come out at the other end. */
  private static InputStream typist(ByteArrayOutputStream out, int available) {
    Queue<String> lines = new ArrayDeque<>(List.of(CARD + "\n", CARD + "\n", "x\n"));
    StringBuilder expected = new StringBuilder();
    return new InputStream() {
      @Override
      public int read() {
        throw new AssertionError("one byte at a time");
      }

      @Override
      public int available() throws IOException {
        if (available < 0) {
          throw new IOException("Illegal seek");
        }
        return available;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        assertThat(out.toString(UTF_8)).isEqualTo(available > 0 ? "" : expected.toString());
        if (lines.isEmpty()) {
          return -1;
        }
        byte[] line = lines.remove().getBytes(UTF_8);
        expected.append(line.length > 9 ? MASKED : "x\n");
        System.arraycopy(line, 0, into, offset, line.length);
        return line.length;
      }
    };
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "\"psn_no\":[\"\n4101021\"]\n",
        "\"psn_no\":[\"\t\r\nA4101021\"]\n",
        "\"psn_no\":[\n\n4101021,\n'\n4101022']\n",
        "\"psn_no\":[\"A4101021\"]\na;卡号\n1;4101022\n"
      })
  void waits_for_the_line_that_a_value_begins_in(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    String whole = scrubber.scrub(text).toString();
    assertThat(whole).doesNotContain("410102");
    for (int split = 1; split < bytes.length; split++) {
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream(bytes, 0, split),
              new ByteArrayInputStream(bytes, split, bytes.length - split));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scrubber.scrub(in, out);
      assertThat(out.toString(UTF_8)).isEqualTo(whole);
    }
  }

  @Test
  void hands_on_a_line_of_bytes_if_no_more_is_waiting() throws IOException {
    for (int available : new int[] {-1, 0, 1}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      OutputStream buffered = new BufferedOutputStream(out);
      assertThat(scrubber.scrub(typist(out, available), buffered).total()).isEqualTo(2);
      assertThat(out.toString(UTF_8)).isEqualTo(MASKED + MASKED + "x\n");
    }
  }

  @Test
  void hands_on_a_line_of_characters_if_no_more_is_waiting() throws IOException {
    for (boolean isReady : new boolean[] {true, false}) {
      StringWriter out = new StringWriter();
      Writer buffered = new BufferedWriter(out);
      StringBuilder expected = new StringBuilder();
      Reader typist =
          new FilterReader(new StringReader((CARD + "\n").repeat(3))) {
            @Override
            public boolean ready() {
              return isReady;
            }

            @Override
            public int read(char[] into, int offset, int length) throws IOException {
              assertThat(out.toString()).isEqualTo(isReady ? "" : expected.toString());
              expected.append(MASKED);
              return super.read(into, offset, CARD.length() + 1);
            }
          };
      assertThat(scrubber.scrub(typist, buffered).total()).isEqualTo(3);
      assertThat(out).hasToString(MASKED.repeat(3));
    }
  }

  @Test
  void goes_on_when_a_stream_has_nothing_for_a_moment() throws IOException {
    InputStream bytes =
        new FilterInputStream(new ByteArrayInputStream(CARD.getBytes(UTF_8))) {
          private int reads;

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return reads++ % 2 == 0 ? 0 : super.read(into, offset, 5);
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(scrubber.scrub(bytes, out).total()).isOne();
    assertThat(out.toString(UTF_8)).isEqualTo(MASKED.strip());
    Reader units =
        new FilterReader(new StringReader(CARD)) {
          private int reads;

          @Override
          public int read(char[] into, int offset, int length) throws IOException {
            return reads++ % 2 == 0 ? 0 : super.read(into, offset, 5);
          }
        };
    StringWriter text = new StringWriter();
    assertThat(scrubber.scrub(units, text).total()).isOne();
    assertThat(text).hasToString(MASKED.strip());
  }

  /** Reads from a given text, and fails at its end if asked to. */
  private static final class Keeping {

    private byte[] bytes = {};
    private char[] units = {};
    private final boolean fails;

    Keeping(boolean fails) {
      this.fails = fails;
    }

    private void flushed() throws IOException {
      if (fails) {
        throw new IOException("no space left");
      }
    }

    OutputStream stream() {
      return new OutputStream() {
        @Override
        public void write(int value) {
          throw new AssertionError("one byte at a time");
        }

        @Override
        public void write(byte[] from, int offset, int length) {
          bytes = from;
        }

        @Override
        public void flush() throws IOException {
          flushed();
        }
      };
    }

    Writer writer() {
      return new Writer() {
        @Override
        public void write(char[] from, int offset, int length) {
          units = from;
        }

        @Override
        public void flush() throws IOException {
          flushed();
        }

        @Override
        public void close() {}
      };
    }
  }

  @Test
  void leaves_nothing_of_a_text_in_memory() throws IOException {
    Keeping whole = new Keeping(false);
    scrubber.scrub(new ByteArrayInputStream("x7".getBytes(UTF_8)), whole.stream());
    scrubber.scrub(new StringReader("x7"), whole.writer());
    assertThat(whole.bytes).hasSizeGreaterThan(2).containsOnly(0);
    assertThat(whole.units).hasSizeGreaterThan(2).containsOnly('\0');
    Keeping broken = new Keeping(true);
    assertThatIOException()
        .isThrownBy(
            () -> scrubber.scrub(new ByteArrayInputStream("x7".getBytes(UTF_8)), broken.stream()));
    assertThatIOException()
        .isThrownBy(() -> scrubber.scrub(new StringReader("x7"), broken.writer()));
    assertThat(broken.bytes).hasSizeGreaterThan(2).containsOnly(0);
    assertThat(broken.units).hasSizeGreaterThan(2).containsOnly('\0');
  }
}
