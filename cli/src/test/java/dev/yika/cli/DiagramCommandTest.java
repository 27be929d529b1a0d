package dev.yika.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.cli.diagram.DrawnMachine;
import dev.yika.status.card.CardPhase;
import dev.yika.status.enrollment.EnrollmentPhase;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.service.DeferralPhase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DiagramCommandTest {

  private static final Pattern WORDS = Pattern.compile("<text[^>]*>([^<]*)</text>");

  @TempDir private Path folder;

  private static List<MachineTerm> phases(DrawnMachine machine) {
    return switch (machine) {
      case ENROLLMENT -> List.of(EnrollmentPhase.values());
      case CARD -> List.of(CardPhase.values());
      case DEFERRAL -> List.of(DeferralPhase.values());
    };
  }

  private static Run draw(DrawnMachine machine, String format, String language) {
    return Run.yika("diagram", machine.toString(), "--format", format, "--lang", language);
  }

  @ParameterizedTest
  @CsvSource({"mermaid,stateDiagram-v2", "plantuml,@startuml", "dot,digraph {"})
  void writes_text_for_programs_that_draw(String format, String beginning) {
    for (DrawnMachine machine : DrawnMachine.values()) {
      Run run = draw(machine, format, "en");
      assertThat(run.out()).startsWith(beginning + "\n").endsWith("\n");
      assertThat(phases(machine)).allMatch(phase -> run.out().contains(phase.name()));
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void leaves_out_what_mermaid_would_take_for_an_end(DrawnMachine machine) {
    assertThat(draw(machine, "mermaid", "en").out()).doesNotContain(";", "#", "\\n");
    assertThat(draw(machine, "mermaid", "zh").out()).doesNotContain(";", "#", "\\n");
  }

  @ParameterizedTest
  @EnumSource
  void draws_a_picture_with_every_phase_in_both_languages(DrawnMachine machine) throws Exception {
    for (String language : List.of("en", "zh")) {
      Run run = draw(machine, "svg", language);
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      List<Text> texts = texts(run.out());
      Locale locale = new Locale(language);
      assertThat(texts.stream().map(Text::words))
          .containsAll(phases(machine).stream().map(phase -> phase.label(locale)).toList());
      assertThat(overlapping(texts)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void draws_each_event_once_in_brief(DrawnMachine machine) throws Exception {
    for (String language : List.of("en", "zh")) {
      Run run =
          Run.yika("diagram", machine.toString(), "--brief", "--format", "svg", "--lang", language);
      List<String> words = texts(run.out()).stream().map(Text::words).toList();
      assertThat(words)
          .noneMatch(word -> word.contains("["))
          .hasSizeLessThan(texts(draw(machine, "svg", language).out()).size());
      assertThat(words)
          .containsAll(
              phases(machine).stream().map(phase -> phase.label(new Locale(language))).toList());
      assertThat(overlapping(texts(run.out()))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void draws_a_table_that_reads_at_880_pixels_with_every_phase(DrawnMachine machine) {
    for (String language : List.of("en", "zh")) {
      Run run = draw(machine, "table", language);
      Locale locale = new Locale(language);
      String all = words(run.out()).replace(" ", "");
      assertThat(phases(machine))
          .allMatch(phase -> all.contains(phase.label(locale).replace(" ", "")));
      assertThat(run.out())
          .containsPattern("viewBox=\"0 0 (?:[1-7]?[0-9]{1,2}|8[0-7][0-9]|88[0-9]) ");
    }
  }

  @Test
  void a_table_shows_where_an_event_leads_and_on_which_condition() {
    assertThat(words(draw(DrawnMachine.ENROLLMENT, "table", "en").out()))
        .contains("resumed – = – [arrears are left] → in arrears → insured – – – –")
        .contains("months deferred – ● [defers all that is owed] → insured ● ● ● – – –");
  }

  private static String words(String svg) {
    return WORDS.matcher(svg).results().map(text -> text.group(1)).collect(joining(" "));
  }

  @Test
  void draws_the_same_picture_each_time() {
    assertThat(draw(DrawnMachine.CARD, "svg", "zh"))
        .isEqualTo(draw(DrawnMachine.CARD, "svg", "zh"));
  }

  @Test
  void draws_the_same_picture_in_turkey() {
    Locale before = Locale.getDefault();
    Run here = draw(DrawnMachine.CARD, "svg", "zh");
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertThat(draw(DrawnMachine.CARD, "svg", "zh")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here.out()).contains(" data-qualified-name=").doesNotContain("ı");
  }

  @Test
  void replaces_a_file_and_leaves_nothing_else_behind() throws IOException {
    Path file = folder.resolve("图.mmd");
    Files.writeString(file, "old");
    Run run = Run.yika("diagram", "deferral", "-o", file.toString(), "--lang", "zh");
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(draw(DrawnMachine.DEFERRAL, "mermaid", "zh").out());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diagram|MACHINE is missing",
        "diagram door|invalid value for MACHINE; it is one of: enrollment, card, deferral",
        "diagram card --format png|it is one of: mermaid, plantuml, dot, svg"
      })
  void refuses_wrong_usage(String command, String message) {
    Run run = Run.yika(command.split(" "));
    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(2);
  }

  /** A text around its middle. */
  private record Text(String words, double middle, double y, double size) {

    /** In letters of the mean width of DejaVu Sans, the widest of the common fonts. */
    double width() {
      return size
          * words
              .codePoints()
              .mapToDouble(letter -> Character.isIdeographic(letter) ? 1 : 0.515)
              .sum();
    }

    boolean isOver(Text other) {
      return Math.abs(y - other.y) < 9
          && Math.abs(middle - other.middle) < (width() + other.width()) / 2;
    }
  }

  private static List<Text> texts(String svg) throws Exception {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("text");
    return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
        .map(i -> (Element) found.item(i))
        .map(
            text ->
                new Text(
                    text.getTextContent(),
                    Double.parseDouble(text.getAttribute("x")),
                    Double.parseDouble(text.getAttribute("y")),
                    Double.parseDouble(text.getAttribute("font-size"))))
        .toList();
  }

  private static Set<String> overlapping(List<Text> texts) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Text other : texts.subList(i + 1, texts.size())) {
        if (texts.get(i).isOver(other)) {
          found.add(texts.get(i) + " and " + other);
        }
      }
    }
    return found;
  }
}
