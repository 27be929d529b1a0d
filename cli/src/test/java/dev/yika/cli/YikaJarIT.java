package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that users run. */
class YikaJarIT {

  private static final String JAR = System.getProperty("yika.jar");

  private static Run run(String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", JAR));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  @Test
  void runs() throws Exception {
    Run run = run("check", "--lang", "en", "--format", "csv", "4101021234567890", "41");
    assertThat(run.err()).isEmpty();
    assertThat(run.rows())
        .containsExactly("1,card-number,true,,河南省郑州市中原区,************7890", "2,,false,LENGTH@3,,**");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void prints_no_warning_when_a_library_logs() throws Exception {
    Path file = java.nio.file.Files.createTempFile("regions", ".tsv");
    Run run = run("region", "--region-file", file.toString(), "410102");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
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
