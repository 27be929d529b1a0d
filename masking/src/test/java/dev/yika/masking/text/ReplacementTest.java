package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

  @TempDir private Path folder;

  private static ScrubReport write(Path out, String text) throws IOException {
    return Replacement.write(
        out,
        stream -> {
          stream.write(text.getBytes(UTF_8));
          return ScrubReport.empty();
        });
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void writes_straight_into_a_pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(makesPipe(pipe), "only some systems have named pipes");
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                return "not read";
              }
            });
    assertThat(write(pipe, "text")).isSameAs(ScrubReport.empty());

    assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("text");
    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
    assertThat(files()).containsExactly("pipe");
  }

  private static boolean makesPipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void writes_straight_into_a_device() throws IOException {
    Path device = Path.of("/dev/null");
    // without the right to write beside the device it cannot be replaced; do not try it as root
    assumeTrue(Files.exists(device), "only some systems have devices");
    assumeTrue(!Files.isWritable(Path.of("/dev")), "a failure would destroy the device");
    write(device, "text");

    assertThat(Files.readAttributes(device, BasicFileAttributes.class).isOther()).isTrue();
  }

  @Test
  void refuses_a_link_to_nothing_and_a_folder() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> write(link, "text"));
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> write(folder, "text"));

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.exists(link.resolveSibling("none"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(files()).containsExactly("link");
  }

  @Test
  void replaces_the_file_behind_a_link() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertThat(write(link, "new")).isSameAs(ScrubReport.empty());

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(file)).isEqualTo("new");
  }

  @Test
  void refuses_to_replace_a_file_that_changed_meanwhile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatExceptionOfType(FileChangedException.class)
        .isThrownBy(
            () ->
                Replacement.write(
                    file, out -> Files.writeString(file, "more", StandardOpenOption.APPEND)));
    assertThat(Files.readString(file)).isEqualTo("oldmore");
    Path fresh = folder.resolve("fresh");
    assertThatExceptionOfType(FileChangedException.class)
        .isThrownBy(() -> Replacement.write(fresh, out -> Files.writeString(fresh, "first")));
    assertThat(Files.readString(fresh)).isEqualTo("first");
    assertThat(files()).containsExactly("file", "fresh");
  }

  @Test
  void keeps_owner_group_and_permissions() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    assumeTrue(view != null, "only some systems have owners and groups");
    view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    giveAway(file);
    PosixFileAttributes before = view.readAttributes();
    write(file, "new");

    PosixFileAttributes after = view.readAttributes();
    assertThat(Files.readString(file)).isEqualTo("new");
    assertThat(after.owner()).isEqualTo(before.owner());
    assertThat(after.group()).isEqualTo(before.group());
    assertThat(after.permissions()).isEqualTo(before.permissions());
  }

  /** Only the superuser may do so; for others, the file stays their own. */
  private static void giveAway(Path file) throws IOException {
    try {
      Files.setAttribute(file, "unix:gid", 1);
      Files.setAttribute(file, "unix:uid", 1);
    } catch (FileSystemException | IllegalArgumentException | UnsupportedOperationException e) {
      assertThat(Files.exists(file)).isTrue();
    }
  }
}
