package dev.yika.cli.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamLinesTest {

  private static List<String> read(String text) throws IOException {
    List<String> read = new ArrayList<>();
    ByteArrayInputStream stream = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (Lines lines = new StreamLines(new TextDecoder(stream, (words, values) -> {}))) {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        Line one = line.get();
        read.add(one.number() + ":" + one.text() + (one.isCut() ? "+" + one.length() : ""));
      }
    }
    return read;
  }

  @Test
  void ends_lines_at_lf_cr_and_crlf() throws IOException {
    assertThat(read("a\nb\r\nc\rd")).containsExactly("1:a", "2:b", "3:c", "4:d");
    assertThat(read("a\n\rb\n")).containsExactly("1:a", "3:b");
    assertThat(read("a\r")).containsExactly("1:a");
    assertThat(read("")).isEmpty();
  }

  @Test
  void counts_across_chunks() throws IOException {
    String kept = "x".repeat(8192);
    String text = kept + "\r\n" + kept + "y\n中";
    assertThat(read(text)).containsExactly("1:" + kept, "2:" + kept + "+8193", "3:中");
  }

  @Test
  void leaves_the_byte_order_mark_out() throws IOException {
    assertThat(read("\ufeffa\n\ufeffb")).containsExactly("1:a", "2:\ufeffb");
    assertThat(read("\ufeff\nb")).containsExactly("2:b");
  }

  @Test
  void shows_no_text_of_a_line() {
    assertThat(new Line(3, "text", 4)).hasToString("Line[3]");
  }
}
