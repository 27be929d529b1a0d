package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideTextTest {

  private static final String TEXT = "姓名,医保卡号,金额\n张三,4101021234567890,1.50\n".repeat(40);

  private final Scrubber scrubber = Scrubber.standard();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
  void refuses_wide_characters_before_anything_is_written(String charset) throws IOException {
    byte[] bytes = TEXT.getBytes(Charset.forName(charset));
    for (int length : new int[] {bytes.length, 64, 48}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThatExceptionOfType(WideEncodingException.class)
          .isThrownBy(() -> scrubber.scrub(new ByteArrayInputStream(bytes, 0, length), out));
      assertThatExceptionOfType(WideEncodingException.class)
          .isThrownBy(
              () -> scrubber.scrub(new ByteArrayInputStream(bytes, 0, length), out, Runnable::run));
      assertThat(out.toByteArray()).isEmpty();
    }
    Path file = Files.write(folder.resolve("a.csv"), bytes);
    assertThatExceptionOfType(WideEncodingException.class)
        .isThrownBy(() -> scrubber.scrub(file, file));
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void notes_where_the_encoding_changes() throws IOException {
    byte[] utf8 = "患者姓名张三\n\n患者姓名李四\n".getBytes(UTF_8);
    byte[] gb = "患者姓名张三\n".getBytes(Charset.forName("GB18030"));
    assertThat(watched(utf8, gb).change()).hasValue(4);
    assertThat(watched(gb, utf8).change()).hasValue(2);
    assertThat(watched(utf8, utf8).change()).isEmpty();
    assertThat(watched(utf8).isUtf8()).isTrue();
    assertThat(watched(utf8).isCertainlyUtf8()).isTrue();
    assertThat(watched("card\n".getBytes(UTF_8)).isCertainlyUtf8()).isFalse();
    assertThat(watched(gb).isUtf8()).isFalse();
    assertThat(watched("x".repeat(4100).getBytes(UTF_8), TEXT.getBytes(UTF_16LE)).isWide())
        .isTrue();
  }

  /** Reads some pieces of text on one stream, each byte in another way. */
  private EncodingWatch watched(byte[]... pieces) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    EncodingWatch watched = new EncodingWatch(new ByteArrayInputStream(all.toByteArray()));
    assertThat(watched.skip(3)).isEqualTo(3);
    assertThat(watched.read()).isEqualTo(all.toByteArray()[3] & 0xff);
    scrubber.scrub(watched, new ByteArrayOutputStream());
    return watched;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "卡",
        "\0",
        "\0\0",
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        "a\0b",
        "\0 4\0\n",
        "\ufeff卡"
      })
  void takes_a_few_zeros_for_what_they_are(String start) throws IOException {
    for (String rest : new String[] {"", "x".repeat(300) + "\0 \0" + "y".repeat(300)}) {
      byte[] bytes = (start + rest).getBytes(UTF_8);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scrubber.scrub(new ByteArrayInputStream(bytes), out);
      assertThat(out.toByteArray()).isEqualTo(bytes);
    }
  }
}
