package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads write what one writes. */
class ParallelScrubTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @TempDir private Path folder;

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private void check(Scrubber scrubber, byte[] text) throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ScrubReport expected = scrubber.scrub(new ByteArrayInputStream(text), one);
    ByteArrayOutputStream several = new ByteArrayOutputStream();
    ScrubReport report = scrubber.scrub(new ByteArrayInputStream(text), several, threads);
    assertThat(several.toByteArray()).isEqualTo(one.toByteArray());
    assertThat(report).isEqualTo(expected);
  }

  private static String log(int lines) {
    return new MadeUpText(11).text(lines);
  }

  private static String table(int rows) {
    StringBuilder text = new StringBuilder("name,card_no,ec_token,psn_no\n");
    for (int i = 0; i < rows; i++) {
      text.append("\"张\n三\",440308286415").append(1000 + i % 9000).append(",a1b2c3d4,");
      text.append(i % 3 == 0 ? "n/a" : "36000023000000001000519432").append('\n');
    }
    return text.toString();
  }

  @Test
  void writes_the_same_bytes_of_a_log() throws IOException {
    check(Scrubber.standard(), log(60_000).getBytes(UTF_8));
    Charset gb = Charset.forName("GB18030");
    check(Scrubber.standard().with(Finder.standard().with(gb)), log(60_000).getBytes(gb));
  }

  @Test
  void hands_the_head_of_a_table_on() throws IOException {
    check(Scrubber.standard(), table(60_000).getBytes(UTF_8));
    check(Scrubber.standard(), (log(30_000) + "\n" + table(40_000) + log(9000)).getBytes(UTF_8));
  }

  @Test
  void gets_past_lines_that_are_longer_than_a_chunk() throws IOException {
    String line = "\"card_no\":4101021234567880,".repeat(90_000);
    check(Scrubber.standard(), (line + "\n" + line).getBytes(UTF_8));
    check(Scrubber.standard(), new byte[0]);
    check(Scrubber.standard(), "卡4101021234567890".getBytes(UTF_8));
  }

  @Test
  void writes_a_file_as_a_whole_or_not_at_all() throws IOException {
    Path in = Files.writeString(folder.resolve("in"), log(20_000));
    Path out = folder.resolve("out");
    Path other = folder.resolve("other");
    assertThat(Scrubber.standard().scrub(in, out, threads))
        .isEqualTo(Scrubber.standard().scrub(in, other));
    assertThat(out).hasSameBinaryContentAs(other);
    threads.shutdownNow();
    org.assertj.core.api.Assertions.assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> Scrubber.standard().scrub(in, out, threads));
    assertThat(out).hasSameBinaryContentAs(other);
    assertThatIOException()
        .isThrownBy(
            () ->
                Scrubber.standard()
                    .scrub(new ByteArrayInputStream(new byte[9]), broken(), Runnable::run));
  }

  private static OutputStream broken() {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException("no space left");
      }
    };
  }

  @Test
  void removes_what_killed_processes_left_and_nothing_else() throws IOException {
    long alive = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".scrub-999999999-1.tmp"), "x");
    Files.writeString(folder.resolve(".scrub-" + alive + "-2.tmp"), "x");
    Files.writeString(folder.resolve(".scrub-x-3.tmp"), "x");
    assertThat(Scrubber.removeUnfinished(folder)).isOne();
    Files.writeString(folder.resolve(".scrub-999999999-1.tmp"), "x");
    Path in = Files.writeString(folder.resolve("in"), "x");
    Scrubber.standard().scrub(in, folder.resolve("out"));
    assertThat(folder.resolve(".scrub-999999999-1.tmp")).doesNotExist();
    assertThat(folder.resolve(".scrub-" + alive + "-2.tmp")).exists();
    assertThat(folder.resolve(".scrub-x-3.tmp")).exists();
  }
}
