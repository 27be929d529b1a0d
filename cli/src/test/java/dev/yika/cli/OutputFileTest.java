package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yika.cli.console.FileArgument;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever writes a file says why it cannot, before it has done anything else. */
class OutputFileTest {

  private static final String CARD = "4101021234567890";

  @TempDir private static Path folder;
  private static Path in;
  private static Path key;

  @BeforeEach
  void writeFiles() throws IOException {
    in = Files.writeString(folder.resolve("in.txt"), CARD + "\n");
    key = Files.exists(folder.resolve("key.tsv")) ? key : KeyFiles.write(folder);
  }

  /** Every command that writes a file, but for its name. */
  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("scrub", "IN", "-o"),
        List.of("scrub", "IN", "--report"),
        List.of("diagram", "card", "-o"),
        List.of(
            "mask",
            "--reveal",
            "why",
            "--user",
            "u-17",
            "--role",
            "cashier",
            "--purpose",
            "billing",
            "--channel",
            "screen",
            "--device",
            "managed",
            "--key-file",
            "KEY",
            CARD,
            "--audit"));
  }

  private static Run run(List<String> command, String lang, Path target) {
    List<String> arguments = new ArrayList<>();
    command.forEach(
        word ->
            arguments.add(word.replace("IN", in.toString()).replace("KEY", String.valueOf(key))));
    arguments.addAll(List.of(target.toString(), "--lang", lang));
    return Run.yika(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_missing_folder_is_named_as_the_reason(List<String> command) {
    Run run = run(command, "en", folder.resolve("missing").resolve("x"));
    assertThat(run.err())
        .endsWith("x: the folder does not exist; create it first\n")
        .hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run(command, "zh", folder.resolve("missing").resolve("x")).err())
        .endsWith("x：所在目录不存在，请先创建\n");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_file_in_place_of_the_folder_is_named_as_the_reason(List<String> command) {
    Run run = run(command, "en", in.resolve("x"));
    assertThat(run.err()).endsWith("x: the parent is not a folder\n").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run(command, "zh", in.resolve("x")).err()).endsWith("x：上级路径不是目录\n");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_link_to_nothing_is_named_as_the_reason(List<String> command) throws IOException {
    Path link = folder.resolve("link");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, folder.resolve("nothing"));
    Run run = run(command, "en", link);
    assertThat(run.err()).endsWith("link: is a broken link\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run(command, "zh", link).err()).endsWith("link：是指向不存在的文件的链接\n");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void a_folder_is_named_as_the_reason() {
    for (List<String> command : commands().toList()) {
      if (!command.equals(List.of("scrub", "IN", "-o"))) { // writes into a folder
        Run run = run(command, "en", folder);
        assertThat(run.err()).contains(": is a directory\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_folder_of_others_is_named_as_the_reason(List<String> command) {
    Path kernel = Path.of("/sys/kernel");
    assumeTrue(Files.isDirectory(kernel), "only some systems have a folder closed to everybody");
    Run run = run(command, "en", kernel.resolve("x"));
    assertThat(run.err())
        .containsAnyOf("x: permission denied", "x: the disk is read-only", "x: the system forbids");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, a: no space left on the disk, a：磁盘空间不足",
    "设备上没有空间, a: no space left on the disk, a：磁盘空间不足",
    "Disk quota exceeded, a: no space left on the disk, a：磁盘空间不足",
    "Read-only file system, a: the disk is read-only, a：磁盘为只读",
    "只读文件系统, a: the disk is read-only, a：磁盘为只读",
    "Input/output error, a: cannot be written, a：无法写入"
  })
  void explains_the_reason_that_the_system_gives(String reason, String english, String chinese) {
    for (IOException e :
        List.of(new IOException(reason), new FileSystemException(CARD, CARD, reason))) {
      assertThat(FileArgument.unwritable(e, "a", Locale.ENGLISH)).isEqualTo(english);
      assertThat(FileArgument.unwritable(e, "a", Locale.CHINESE)).isEqualTo(chinese);
    }
  }

  @Test
  void explains_what_the_system_forbids() {
    assertThat(FileArgument.unwritable(new AccessDeniedException(CARD), "a", Locale.ENGLISH))
        .isEqualTo("a: permission denied");
    assertThat(FileArgument.unwritable(new NoSuchFileException(CARD), "none/a", Locale.ENGLISH))
        .isEqualTo("none/a: the folder does not exist; create it first");
    assertThat(FileArgument.unwritable(new NoSuchFileException(CARD), "a", Locale.ENGLISH))
        .isEqualTo("a: cannot be written");
    FileSystemException forbidden = new FileSystemException(CARD, null, "Operation not permitted");
    assertThat(FileArgument.unwritable(forbidden, "a", Locale.ENGLISH))
        .isEqualTo("a: the system does not permit it; the owner may not be preservable");
    assertThat(FileArgument.unwritable(forbidden, "a", Locale.CHINESE))
        .isEqualTo("a：系统不允许此操作，可能无法保留文件属主");
    assertThat(FileArgument.unreadable(new AccessDeniedException(CARD), "a.log", Locale.ENGLISH))
        .isEqualTo("a.log: permission denied");
  }

  @Test
  void a_dash_is_standard_output_or_refused_but_never_a_file() {
    assertThat(run(List.of("scrub", "IN", "-o"), "en", Path.of("-")).out())
        .isEqualTo("*".repeat(16) + "\n");
    assertThat(run(List.of("diagram", "card", "-o"), "en", Path.of("-")))
        .isEqualTo(Run.yika("diagram", "card"));
    Run report = run(List.of("scrub", "IN", "--report"), "en", Path.of("-"));
    assertThat(report.err()).isEqualTo("yika: -: not a file name\n");
    assertThat(report.out()).isEmpty();
    assertThat(report.code()).isEqualTo(2);
    assertThat(run(commands().toList().get(3), "zh", Path.of("-")).err())
        .isEqualTo("yika：-：不能用作输出文件名\n");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void a_draft_of_another_program_is_left_alone() throws IOException {
    Path draft = Files.writeString(folder.resolve("card.mmd.part"), "other");
    Path drawing = folder.resolve("card.mmd");
    assertThat(Run.yika("diagram", "card", "-o", drawing.toString())).isEqualTo(new Run(0, "", ""));
    assertThat(draft).hasContent("other");
    assertThat(drawing).isNotEmptyFile();
  }
}
