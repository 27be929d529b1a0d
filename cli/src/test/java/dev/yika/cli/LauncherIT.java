package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar with an archive of its classes. */
class LauncherIT {

  private static final Path JAR = Path.of(System.getProperty("yika.jar"));
  private static final String ROW = "1,card-number,true,,河南省郑州市中原区,************7890,";

  /** A Java machine that writes its arguments down, and where its classes come from. */
  private static final String HONEST =
      "echo \"$*\" >>\"$0.calls\"; exec \"$REAL\" -Xlog:class+load:file=\"$0.classes\" \"$@\"";

  /** One that refuses the options for archives. */
  private static final String WITHOUT_ARCHIVES =
      "echo \"$*\" >>\"$0.calls\"; case $* in -X*) exit 1 ;; esac; exec \"$REAL\" \"$@\"";

  @TempDir Path temporary;
  private Path folder;
  private Path cache;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "the script needs a POSIX shell");
    folder = Files.createDirectory(temporary.resolve("folder"));
    cache = temporary.resolve("a cache");
    Files.copy(JAR, folder.resolve("yika.jar"));
    Files.copy(JAR.resolveSibling("yika"), folder.resolve("yika"));
    assertThat(folder.resolve("yika").toFile().setExecutable(true)).isTrue();
  }

  @Test
  void the_first_start_makes_the_archive_that_the_next_ones_use_if_they_can() throws Exception {
    Path java = java("one", HONEST);

    assertAnswers(start(java, folder.resolve("yika")));
    assertThat(archives()).hasSize(1).allMatch(file -> file.toFile().length() > 1_000_000);
    assertAnswers(start(java, folder.resolve("yika")));

    assertThat(Files.readAllLines(Path.of(java + ".calls")))
        .satisfiesExactly(
            call -> assertThat(call).contains("-XX:DumpLoadedClassList=").endsWith(" desk -"),
            call -> assertThat(call).contains("-XX:DumpLoadedClassList=").endsWith(" check -"),
            call -> assertThat(call).contains("-XX:DumpLoadedClassList=").endsWith(" scrub -"),
            call -> assertThat(call).contains("-Xshare:dump "),
            call -> assertThat(call).contains("-XX:SharedArchiveFile="),
            call -> assertThat(call).contains("-XX:SharedArchiveFile="));
    assertThat(Files.readAllLines(Path.of(java + ".classes")))
        .filteredOn(line -> line.contains(" dev.yika.core.number.CardNumber "))
        .singleElement()
        .asString()
        .endsWith("source: shared objects file");
    assertThat(Files.readAllLines(Path.of(java + ".classes")))
        .filteredOn(line -> line.contains(" dev.yika.cli.number.CheckCommand "))
        .singleElement()
        .asString()
        .endsWith("source: shared objects file");

    Path archive = archives().get(0);
    Files.delete(archive);
    Files.write(archive, new byte[10_000]);
    assertAnswers(start(java, folder.resolve("yika")));
  }

  @Test
  void starts_through_symbolic_links_and_in_a_folder_with_a_space() throws Exception {
    Path java = java("one", WITHOUT_ARCHIVES);
    folder = Files.move(folder, temporary.resolve("a folder"));
    Path there = Files.createSymbolicLink(temporary.resolve("there"), Path.of("a folder", "yika"));
    Path bin = Files.createDirectory(temporary.resolve("bin"));
    Path link = Files.createSymbolicLink(bin.resolve("link"), Path.of("..", "there"));

    assertAnswers(start(java, folder.resolve("yika")));
    assertAnswers(start(java, there));
    assertAnswers(start(java, link));

    assertThat(archives()).hasSize(1);
  }

  @Test
  void starts_where_no_archive_can_be_written() throws Exception {
    Path java = java("one", HONEST);
    Files.writeString(cache, "not a folder");

    assertAnswers(start(java, folder.resolve("yika")));

    assertThat(Files.readAllLines(Path.of(java + ".calls")))
        .singleElement()
        .asString()
        .startsWith("-jar ");
  }

  @Test
  void two_may_start_first_at_the_same_time() throws Exception {
    Path java = java("one", HONEST);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(process(java, folder.resolve("yika")).start());
    }
    for (Process process : processes) {
      assertAnswers(result(process));
    }
    assertThat(archives()).hasSize(1).allMatch(file -> file.toString().endsWith(".jsa"));
  }

  @Test
  void tries_once_for_each_java_machine() throws Exception {
    Path java = java("without archives", WITHOUT_ARCHIVES);

    assertAnswers(start(java, folder.resolve("yika")));
    assertAnswers(start(java, folder.resolve("yika")));
    assertAnswers(start(java("another", WITHOUT_ARCHIVES), folder.resolve("yika")));

    assertThat(archives()).hasSize(2);
    assertThat(Files.readAllLines(Path.of(java + ".calls")))
        .satisfiesExactly(
            call -> assertThat(call).contains("-XX:DumpLoadedClassList=").endsWith(" desk -"),
            call -> assertThat(call).contains("-XX:DumpLoadedClassList=").endsWith(" check -"),
            call -> assertThat(call).contains("-XX:DumpLoadedClassList=").endsWith(" scrub -"),
            call -> assertThat(call).contains("-Xshare:dump "),
            call -> assertThat(call).startsWith("-jar "),
            call -> assertThat(call).startsWith("-jar "));
  }

  @Test
  void says_what_is_missing() throws Exception {
    Path java = java("one", HONEST);
    Files.delete(java);
    assertThat(start(java, folder.resolve("yika")).err())
        .startsWith("yika: there is no " + java)
        .hasLineCount(1);

    Files.delete(folder.resolve("yika.jar"));
    Run run = start(java, folder.resolve("yika"));
    assertThat(run.err()).endsWith("folder/yika.jar is missing\n").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  private Path java(String name, String script) throws IOException {
    Path bin = Files.createDirectories(temporary.resolve(name).resolve("bin"));
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\n" + script + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return java;
  }

  private ProcessBuilder process(Path java, Path launcher) {
    ProcessBuilder builder =
        new ProcessBuilder(
            launcher.toString(), "check", "--lang", "en", "--format", "csv", "4101021234567890");
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("JAVA_HOME", java.getParent().getParent().toString());
    builder
        .environment()
        .put("REAL", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    return builder;
  }

  private Run start(Path java, Path launcher) throws IOException, InterruptedException {
    return result(process(java, launcher).start());
  }

  private static Run result(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private static void assertAnswers(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.rows()).containsExactly(ROW);
    assertThat(run.code()).isZero();
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("yika"))) {
      return files.toList();
    }
  }
}
