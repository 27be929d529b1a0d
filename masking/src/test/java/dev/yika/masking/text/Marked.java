package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.text.hit.Hit;
import java.nio.charset.Charset;
import java.util.List;

/** Examples in which ‹ and › enclose what is to be found. */
final class Marked {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private Marked() {}

  /** Holds what is found in characters and in bytes of both encodings against the marks. */
  static void check(Finder finder, String example) {
    String text = example.replaceAll("[‹›]", "");
    assertThat(inCharacters(finder, text)).isEqualTo(example);
    assertThat(inBytes(finder, text, UTF_8)).isEqualTo(example);
    assertThat(inBytes(finder, text, GB18030)).isEqualTo(example);
  }

  private static String inCharacters(Finder finder, String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Hit hit : finder.find(text)) {
      marked.append(text, at, hit.start()).append('‹');
      marked.append(text, hit.start(), hit.end()).append('›');
      at = hit.end();
    }
    return marked.append(text, at, text.length()).toString();
  }

  private static String inBytes(Finder finder, String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    List<Hit> hits = finder.with(charset).find(bytes, 0, bytes.length);
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Hit hit : hits) {
      marked.append(new String(bytes, at, hit.start() - at, charset)).append('‹');
      marked.append(new String(bytes, hit.start(), hit.end() - hit.start(), charset)).append('›');
      at = hit.end();
    }
    return marked.append(new String(bytes, at, bytes.length - at, charset)).toString();
  }
}
