package dev.yika.attack.masking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.text.Finder;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.text.WideEncodingException;
import dev.yika.masking.text.hit.Hit;
import dev.yika.masking.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

/** What has to be the same however a text is handed to a scrubber. */
final class Scrubbing {

  private static final Charset GB = Charset.forName("GB18030");

  /** A star in place of a digit that was escaped, so that what reads escapes still reads it. */
  private static final Pattern ESCAPED_STAR =
      Pattern.compile("(?i)\\\\+[ux]0*2a|%(?:25)*2a|&(?:amp;)*#(?:0*42|x0*2a);");

  private final Scrubber scrubber;
  private final Scrubber ofGb;
  private final int seed;

  Scrubbing(Finder finder, View view, int seed) {
    this.scrubber = Scrubber.standard().with(view).with(finder);
    this.ofGb = scrubber.with(finder.with(GB));
    this.seed = seed;
  }

  /** Checks bytes, well encoded or not, and the text they are. */
  void check(byte[] bytes) throws IOException {
    byte[] scrubbed = checkBytes(scrubber, bytes);
    checkBytes(ofGb, bytes);
    String text = new String(bytes, UTF_8);
    String masked = checkText(text);
    if (text.indexOf('\ufffd') < 0) {
      assertThat(new String(scrubbed, UTF_8)).isEqualTo(masked);
      byte[] gb = text.getBytes(GB);
      if (new String(gb, GB).equals(text)) {
        assertThat(new String(checkBytes(ofGb, gb), GB)).isEqualTo(masked);
      }
    }
  }

  private byte[] checkBytes(Scrubber one, byte[] bytes) throws IOException {
    byte[] whole = bytes.clone();
    ScrubReport report = one.scrub(whole);
    checkHits(one.with(View.NOTHING), bytes);
    checkStream(one, bytes, whole, report);
    byte[] again = whole.clone();
    one.scrub(again);
    assertThat(again).isEqualTo(whole);
    return whole;
  }

  private void checkStream(Scrubber one, byte[] bytes, byte[] expected, ScrubReport report)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      assertThat(one.scrub(Pieces.of(bytes, seed), out)).isEqualTo(report);
      assertThat(out.toByteArray()).isEqualTo(expected);
    } catch (WideEncodingException e) {
      boolean isMarked = bytes.length > 1 && (bytes[0] & bytes[1] & 0xfe) == 0xfe;
      assertThat(isMarked || new String(bytes, ISO_8859_1).indexOf('\0') >= 0).isTrue();
    }
  }

  /** What is found is what a scrubber hides that shows nothing. */
  private static void checkHits(Scrubber hiding, byte[] bytes) {
    byte[] hidden = bytes.clone();
    List<Hit> hits = hiding.finder().find(bytes, 0, bytes.length);
    assertThat(hiding.scrub(hidden).total()).isEqualTo(hits.size());
    checkOutside(bytes, hidden, hits);
  }

  private static void checkOutside(byte[] before, byte[] after, List<Hit> hits) {
    int at = 0;
    int end = 0;
    for (Hit hit : hits) {
      assertThat(hit.start()).isGreaterThanOrEqualTo(end);
      end = hit.end();
      boolean isQuoted = false;
      for (; at < hit.start(); at++) {
        isQuoted = at == hit.start() - 1 && before[at] == '-' && after[at] == '"';
        assertThat(isQuoted || after[at] == before[at]).isTrue();
      }
      isQuoted |= at == hit.start() && after[at] == '"';
      at = Math.max(at, isQuoted ? endOfQuoted(before, after, end) : end);
    }
    for (; at < before.length; at++) {
      assertThat(after[at]).isEqualTo(before[at]);
    }
  }

  /**
   * Behind a JSON number that became a text, fraction and exponent have moved to the left; another
   * number may have been found in the fraction.
   */
  private static int endOfQuoted(byte[] before, byte[] after, int end) {
    int at = end;
    for (; after[at - 1] != '"'; at++) {
      assertThat(".eE+-0123456789").contains(String.valueOf((char) before[at]));
      assertThat(after[at - 1]).isIn(before[at], (byte) '*');
    }
    return at;
  }

  private String checkText(String text) throws IOException {
    String masked = scrubber.scrub(text).toString();
    assertThat(masked).hasSameSizeAs(text);
    assertThat(scrubber.scrub(masked)).hasToString(masked);
    StringWriter out = new StringWriter();
    scrubber.scrub(Pieces.of(text, seed), out);
    assertThat(out).hasToString(masked);
    if (scrubber.view() == View.NOTHING) {
      for (Hit hit : scrubber.finder().find(text)) {
        String hidden = masked.substring(hit.start(), hit.end());
        assertThat(ESCAPED_STAR.matcher(hidden).replaceAll("*")).doesNotContainPattern("[0-9０-９]");
      }
    }
    return masked;
  }
}
