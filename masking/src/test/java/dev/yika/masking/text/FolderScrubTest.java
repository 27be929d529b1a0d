package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScrubTest {

  private static final String LINE = "card_no=4101021234567890 took 35 ms\n";
  private static final String MASKED = "card_no=**************** took 35 ms\n";
  private static final Executor HERE = Runnable::run;

  @TempDir private Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void plant() throws IOException {
    in = Files.createDirectories(folder.resolve("logs"));
    out = folder.resolve("masked");
    Files.createDirectories(in.resolve("a/b"));
    Files.createDirectories(in.resolve("empty"));
    Files.writeString(in.resolve("one.log"), LINE);
    Files.writeString(in.resolve("a/b/two.log"), LINE + LINE);
  }

  @Test
  void mirrorsTheTreeOnOneThreadAndOnSeveral() throws IOException {
    Files.writeString(in.resolve("large.log"), LINE.repeat(150_000));
    for (int i = 0; i < 40; i++) {
      Files.writeString(in.resolve("a/" + i), LINE);
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Map<Path, ScrubReport> reports = Scrubber.standard().scrubFolder(in, out, threads);
      assertThat(reports).hasSize(43);
      assertThat(reports.get(Path.of("a/b/two.log")).total()).isEqualTo(2);
      assertThat(reports.get(Path.of("large.log")).total()).isEqualTo(150_000);
      assertThat(Scrubber.standard().scrubFolder(in, folder.resolve("again"), HERE))
          .isEqualTo(reports);
    } finally {
      threads.shutdown();
    }
    assertThat(out.resolve("a/b/two.log")).hasContent(MASKED + MASKED);
    assertThat(out.resolve("a/39")).hasContent(MASKED);
    assertThat(out.resolve("large.log")).hasContent(MASKED.repeat(150_000));
    assertThat(out.resolve("empty")).isEmptyDirectory();
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.createDirectories(out.resolve("a/b"));
    Files.writeString(out.resolve("a/b/two.log"), "kept");
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> Scrubber.standard().scrubFolder(in, out, HERE));
    assertThat(out.resolve("a/b/two.log")).hasContent("kept");
    assertThat(out.resolve("one.log")).doesNotExist();
  }

  @Test
  void refusesToWriteIntoWhatItReads() {
    for (Path within : new Path[] {in, in.resolve("masked"), in.resolve("a/../a/x/y")}) {
      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(() -> Scrubber.standard().scrubFolder(in, within, HERE))
          .withMessageContaining("within the folder");
    }
  }

  @Test
  void followsNoLink() throws IOException {
    Files.createSymbolicLink(in.resolve("link"), in.resolve("one.log"));
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> Scrubber.standard().scrubFolder(in, out, HERE))
        .withMessageContaining("neither a file nor a folder");
    assertThat(out).doesNotExist();
  }

  @Test
  void leavesWholeFilesOrNoneWhenOneFails() throws IOException {
    Files.write(in.resolve("a/wide.txt"), LINE.getBytes(UTF_16LE));
    assertThatExceptionOfType(WideEncodingException.class)
        .isThrownBy(() -> Scrubber.standard().scrubFolder(in, out, HERE));
    assertThat(out.resolve("a/wide.txt")).doesNotExist();
    try (Stream<Path> written = Files.walk(out).filter(Files::isRegularFile)) {
      assertThat(written)
          .allSatisfy(file -> assertThat(Files.readString(file)).startsWith("card_no=*"));
    }
  }
}
