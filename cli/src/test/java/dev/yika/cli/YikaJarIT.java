package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run. */
class YikaJarIT {

  private static final String JAR = System.getProperty("yika.jar");

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
    command.addAll(List.of(arguments));
    return run(new ProcessBuilder(command));
  }

  private static Run run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  @Test
  void runs() throws Exception {
    Run run = run("check", "--lang", "en", "--format", "csv", "4101021234567890", "41");
    assertThat(run.err()).isEmpty();
    assertThat(run.rows())
        .containsExactly(
            "1,card-number,true,,河南省郑州市中原区,************7890,", "2,,false,LENGTH@3,,**,");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void prints_no_warning_when_a_library_logs() throws Exception {
    Path file =
        Files.writeString(
            Files.createTempFile("regions", ".tsv"), "code\tsince\tuntil\tkind\tname\n");
    Run run = run("region", "--region-file", file.toString(), "410102");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void reports_a_folder_whose_name_the_locale_cannot_represent(@TempDir Path folder)
      throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self")), "only some systems name files in bytes");
    String script =
        "name=$(printf '\\345\\214\\273'); mkdir $name; cd $name; echo 1 > in.txt;"
            + " LC_ALL=C \"$0\" -jar \"$1\" check --file in.txt; code=$?;"
            + " cd ..; rm -r $name; exit $code";
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script, JAVA, JAR);
    builder.directory(folder.toFile());
    Run run = run(builder);
    assertThat(run.err()).startsWith("yika: in.txt: the current folder cannot be found");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void reads_no_file_to_which_standard_output_is_appended(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self")), "the system shows it there only");
    Path file = Files.writeString(folder.resolve("a.txt"), "4101021234567890\n");
    for (List<String> command :
        List.of(List.of("scrub", file.toString()), List.of("check", "--file", file.toString()))) {
      ProcessBuilder builder = new ProcessBuilder(JAVA, "-jar", JAR);
      builder.command().addAll(command);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
      Run run = run(builder);
      assertThat(run.err()).contains("a.txt: is both input and standard output");
      assertThat(run.code()).isEqualTo(2);
      assertThat(file).hasContent("4101021234567890\n");
    }
  }

  @Test
  void reports_that_standard_input_is_closed() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self")), "the system shows it there only");
    for (String command : List.of("scrub", "check --file -")) {
      String script = "exec \"$0\" -jar \"$1\" " + command + " <&-";
      Run run = run(new ProcessBuilder("sh", "-c", script, JAVA, JAR));
      assertThat(run.err())
          .contains(command.equals("scrub") ? "-: cannot be read" : "could not be read to the end");
      assertThat(run.out()).doesNotContain("*");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void draws_pictures_without_other_programs() throws Exception {
    Run run = run("diagram", "card", "--format", "svg", "--lang", "zh");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("<svg").contains(">正常</text>").endsWith("</svg>\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void knows_its_version() throws Exception {
    assertThat(run("--version").out()).matches("yika [0-9].*\\R");
  }

  @Test
  void holds_licences_version_and_what_it_is_made_of() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
          .isNotBlank();
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Yika");
      assertThat(text(jar, "META-INF/licenses/plantuml.txt")).contains("MIT License");
      boolean bomWasMade = Files.exists(Path.of(JAR).resolveSibling("sbom.json"));
      assumeTrue(bomWasMade, "the bill of materials is not made offline");
      assertThat(text(jar, "META-INF/sbom/application.cdx.json"))
          .contains("\"CycloneDX\"", "yika-core", "picocli", "plantuml");
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void holds_no_module_and_no_signatures() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.endsWith("module-info.class"))
          .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)"))
          .contains("META-INF/LICENSE", "META-INF/NOTICE");
    }
  }
}
