package dev.yika.protect.table;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Moves and rotations beside programs that write in transactions of several rows. */
@ExtendWith(SkippedTests.class)
class RunningWritersTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(3_000);

  static Stream<Arguments> everyWorkOnEveryDatabase() {
    return Stream.of(Database.values())
        .flatMap(on -> Stream.of(Work.values()).map(work -> Arguments.of(work, on)));
  }

  @ParameterizedTest
  @MethodSource("everyWorkOnEveryDatabase")
  void losesNoWriteAndDisturbsNoProgram(Work work, Database on) throws Exception {
    DataSource database = on.empty();
    work.insert(database, NUMBERS);
    try (Writers writers = Writers.start(database, NUMBERS, work.isMove())) {
      work.run(database, batch -> {});
      work.run(database, batch -> {});
      Patients.assertWhole(database, writers.stop());
      work.finish(database);
      Patients.assertWhole(database, writers.stop());
    }
  }
}
