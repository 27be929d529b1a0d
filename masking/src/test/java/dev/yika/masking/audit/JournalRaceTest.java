package dev.yika.masking.audit;

import static dev.yika.masking.audit.AuditRecords.CLOCK;
import static dev.yika.masking.audit.AuditRecords.KEY;
import static dev.yika.masking.audit.AuditRecords.verify;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one journal, and one that is killed: no number is revealed without a record. */
class JournalRaceTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("audit.tsv");
  }

  @Test
  void two_programs_never_reveal_at_the_same_time() throws Exception {
    List<TwoProcesses> programs = TwoProcesses.onOneJournal(file);
    int refused = 0;
    int granted = 0;
    for (int round = 1; round <= TwoProcesses.ROUNDS; round++) {
      for (int i = 0; i < 2; i++) {
        programs.get(i).order("round round " + round + " program " + i);
      }
      for (TwoProcesses program : programs) {
        String answer = program.answer();
        assertThat(answer).matches("2 and closed|0 the audit journal is open in another program");
        granted += answer.charAt(0) - '0';
        refused += answer.startsWith("0") ? 1 : 0;
      }
      assertThat(verify(file).isIntact()).isTrue();
      assertThat(verify(file).intact()).isEqualTo(1 + granted);
    }
    for (TwoProcesses program : programs) {
      program.end();
    }
    assertThat(refused).as("rounds in which they met").isPositive();
    assertThat(granted).isGreaterThanOrEqualTo(2 * TwoProcesses.ROUNDS);
    assertThat(Files.readAllLines(file, UTF_8)).doesNotHaveDuplicates().hasSize(1 + granted);
  }

  @Test
  void a_killed_program_has_a_record_of_each_number_it_revealed() throws Exception {
    int times = 500;
    int kills = 0;
    for (int at = 1; at < times; at += times / Math.min(8, TwoProcesses.ROUNDS)) {
      AuditRecords.delete(file);
      TwoProcesses program = new TwoProcesses(file);
      program.order("many " + times);
      for (int i = 0; i < at; i++) {
        assertThat(program.answer()).isEqualTo("revealed");
      }
      program.kill();
      int answered = at;
      while (program.answer().equals("revealed")) {
        answered++;
      }
      kills += answered < times ? 1 : 0;
      AuditJournal.repair(file, KEY, CLOCK, "u-9");
      assertThat(verify(file).isIntact()).isTrue();
      assertThat(Files.readString(file, UTF_8).split("\tgranted\t", -1))
          .hasSizeGreaterThanOrEqualTo(answered + 1);
    }
    assertThat(kills).isPositive();
  }
}
