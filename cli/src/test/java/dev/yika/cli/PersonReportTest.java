package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of many people in one file. */
class PersonReportTest {

  @TempDir private Path folder;

  private Run report(String rows, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), "人员编号,发生日期,事件,内容\n" + rows);
    Stream<String> fixed =
        Stream.of(
            "status", file.toString(), "--by", "person", "--on", "2026-09-15", "--format", "csv");
    return Run.yika(
        Stream.of(fixed, Stream.of("--lang", "en"), Stream.of(options))
            .flatMap(words -> words)
            .toArray(String[]::new));
  }

  @Test
  void each_person_has_a_line_whatever_the_order() throws IOException {
    Run run =
        report(
            """
            b,2026-07-31,missed,2026-07
            a,2020-03-02,enrolled,EMPLOYED 410100
            b,2020-03-02,enrolled,EMPLOYED 410100
            4101999900001234,2020-03-02,enrolled,EMPLOYED 410100
            """);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            "line,person,status,pooled,account,suspended,recovers,if_paid,confidence,doubts,error\n");
    assertThat(run.rows()).hasSize(3);
    assertThat(run.rows().get(0)).startsWith("2,b,ARREARS,NO,YES,2026-08-01,");
    assertThat(run.rows().get(1)).startsWith("3,a,NORMAL,YES,YES,");
    assertThat(run.rows().get(2)).startsWith("5,************1234,NORMAL,");
  }

  @Test
  void a_line_that_cannot_be_read_concerns_its_person_only() throws IOException {
    Run run =
        report(
            """
            a,2020-03-02,enrolled,EMPLOYED 410100
            b,2020-03-02,enrolled,EMPLOYED 410100
            b,soon,missed,2026-07
            ,2020-03-02,enrolled,EMPLOYED 410100
            c,2020-03-02
            """);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.rows()).hasSize(4);
    assertThat(run.rows().get(0)).startsWith("2,a,NORMAL,");
    assertThat(run.rows().get(1)).startsWith("3,b,,,,,,,,").contains("line 4: 发生日期");
    assertThat(run.rows().get(2)).startsWith("5,,,").contains("人员编号: the cell is empty");
    assertThat(run.rows().get(3)).startsWith("6,,,").contains("more or fewer cells than the head");
    assertThat(run.err().lines()).hasSize(3);
  }

  @Test
  void every_bad_line_of_one_person_is_reported() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("one.csv"), "occurred_on,event\nsoon,ended\n2020-01-01,burnt\n");
    Run run = Run.yika("status", file.toString(), "--on", "2026/9/15", "--lang", "en");
    assertThat(run.err()).contains("line 2: occurred_on: ", "line 3: event: ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
