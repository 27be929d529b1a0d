package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a spreadsheet took for quantities. */
class RoundingTest {

  private static final String CARD = "4101021234567890";
  private static final String ID = "410102199001016000";

  @TempDir private Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text).toString();
  }

  private Run run(String command, String... options) {
    return Run.yika(
        Stream.concat(Stream.of(command.split(" ")), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void a_rounded_identity_number_is_valid_with_a_warning() throws IOException {
    Run run = run("check --format csv", ID);
    assertThat(run.code()).isZero();
    assertThat(run.rows())
        .containsExactly("1,citizen-id,true,,河南省郑州市中原区,**************6000,ROUNDED");
    assertThat(run.err()).startsWith("yika: argument 1: zeros from the 16th digit on:");
    Run wrong = run("check --lang zh", "410102199001017000");
    assertThat(wrong.out()).contains("校验码错误", "第 16 位起全为 0：可能已被电子表格舍入");
    assertThat(wrong.code()).isEqualTo(1);
    Run file = run("check --format json", file("卡号\n" + ID + "\n"));
    assertThat(file.out()).contains("\"warning\":\"ROUNDED\"");
    assertThat(file.err()).startsWith("yika: line 2: zeros");
  }

  @Test
  void the_sequence_000_is_a_warning() {
    Run run = run("check --format csv", "41010219900101000X");
    assertThat(run.rows().get(0)).endsWith(",SEQUENCE_ZERO");
    assertThat(run.err()).contains("the sequence number is 000");
  }

  @Test
  void desk_and_mask_warn_as_well() throws IOException {
    String visits = file("visit,number,time,events\nv1," + ID + ",2026-09-15 09:05,\n");
    Run desk = run("desk --format csv", visits);
    assertThat(desk.rows().get(0)).contains("a spreadsheet may have rounded it");
    assertThat(run("desk", visits).err()).contains("line 2: doubt: zeros from the 16th digit on");
    assertThat(run("mask --view ends", file("number\n" + ID + "\n")).err())
        .contains("line 2: zeros from the 16th digit on");
    String wrong = file("visit,number,time,events\nv1,410102199001017000,2026-09-15 09:05,\n");
    assertThat(run("desk --format csv", wrong).rows().get(0))
        .contains("wrong check character at character 18", "a spreadsheet may have rounded it");
  }

  @Test
  void the_samples_are_not_taken_for_rounded() {
    assertThat(run("check", "samples/numbers.txt").err()).doesNotContain("end in 0");
    assertThat(run("mask --view tail", "samples/numbers.txt").err()).doesNotContain("end in 0");
  }

  @ParameterizedTest
  @CsvSource({"check", "mask --view tail"})
  void a_whole_column_of_cards_that_end_in_0_is_noted(String command) throws IOException {
    String cards = (CARD + "\n").repeat(10);
    Run run = run(command, file(cards));
    assertThat(run.err())
        .isEqualTo(
            "yika: all 10 numbers of 16 digits end in 0: a spreadsheet may"
                + " have rounded them; compare some with the cards\n");
    assertThat(run(command, file(cards + "4101021234567899\n")).err()).doesNotContain("end in 0");
    assertThat(run(command, file(cards.substring(CARD.length() + 1))).err()).isEmpty();
    String visits =
        "visit,number,time,events\n" + ("v," + CARD + ",2026-09-15 09:05,\n").repeat(10);
    assertThat(run("desk", file(visits)).err()).contains("all 10 numbers of 16 digits end in 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "mask --view tail"})
  void a_file_loses_its_fractions_and_an_exponent_is_refused(String command) throws IOException {
    Run run = run(command + " --format csv", file(CARD + ".0\n4.10102E+15\n"));
    assertThat(run.rows()).hasSize(2);
    assertThat(run.rows().get(0)).startsWith("1,card-number,").contains("****7890");
    assertThat(run.err())
        .contains("table.csv: line 1: ends in .0")
        .contains("yika: line 2: a spreadsheet wrote this number as 1.23E+15");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void an_exponent_in_a_file_is_unreadable_in_every_format() throws IOException {
    String file = file("4.10102E+15\n");
    assertThat(run("check --format csv", file).rows())
        .containsExactly("1,,false,UNREADABLE,,***********,");
    assertThat(run("check --format json", file).out())
        .contains("[{\"kind\":\"UNREADABLE\",\"position\":1,\"message\":\"a spreadsheet");
    assertThat(run("check", file).out()).contains("format the column as text");
  }

  @ParameterizedTest
  @CsvSource({"4101021234567890.0, FRACTION@17", "4.10102E+15, "})
  void on_the_command_line_either_is_wrong(String typed, String problem) {
    for (String command : new String[] {"check", "mask --view tail"}) {
      assertThat(run(command, typed).code()).isEqualTo(1);
    }
    Run run = run("check --format csv", typed);
    assertThat(run.err()).isEmpty();
    assertThat(run.rows().get(0))
        .doesNotContain(",true,")
        .contains(problem == null ? "@" : problem);
  }
}
