package dev.yika.core.region;

import static dev.yika.core.region.MadeUpRegions.region;
import static dev.yika.core.region.MadeUpRegions.tabbed;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.CharSource;
import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionOverlayTest {

  private static final String TODAY = "990102 ---- ---- a 丙区";

  private static final Duration LIMIT = Duration.ofSeconds(12);

  private final RegionDirectory old = MadeUpRegions.directory();

  @TempDir Path folder;

  @Test
  void anEmptyFileIsWhatAFailedTransferLeaves() throws IOException {
    Path empty = Files.createFile(folder.resolve("regions.csv"));
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> old.withFile(empty))
        .withMessage("regions.csv: the file is empty");
  }

  @Test
  void announcedRowsAreAFileThatUsersMayAdd() {
    RegionDirectory standard = RegionDirectory.standard();
    RegionDirectory directory = standard.withFile(Path.of("src/regions/announced.tsv"));

    assertThat(region(directory, "500105", 2024).standing()).isEqualTo(RegionStanding.CURRENT);
    assertThat(region(directory, "500105").standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(region(directory, "500105").successors())
        .extracting(successor -> successor.code().toString())
        .containsExactly("500157");
    assertThat(region(directory, "500112").successors()).hasSize(2);
    assertThat(region(directory, "500157", 2024).standing()).isEqualTo(RegionStanding.NOT_YET);
    assertThat(region(directory, "500157", 2025).fullName()).isEqualTo("重庆市两江新区");
    assertThat(region(directory, "653132").fullName()).isEqualTo("新疆维吾尔自治区喀什地区岑岭县");
    assertThat(region(directory, "659013", 2026).fullName()).isEqualTo("新疆维吾尔自治区草湖市");
    assertThat(region(directory, "659013", 2026).isAssumed()).isFalse();
    assertThat(region(directory, "659013", 2027).isAssumed()).isTrue();
    assertThat(region(directory, "410102", 2026).isAssumed()).isTrue();
    assertThat(directory.newestYear()).isEqualTo(2024);
    assertThat(directory.codes().count()).isEqualTo(standard.codes().count());
    assertThat(region(directory, "500157").isAnnounced()).isTrue();
    RegionDirectory listed = MadeUpRegions.with(standard, "500157 2025 ---- a 两江新区");
    assertThat(region(listed, "500157").isAnnounced()).isFalse();
    assertThat(standard.newestYear()).isEqualTo(2024);
  }

  @Test
  void aRowOfTheSameCodeYearAndKindIsReplaced() {
    RegionDirectory directory = with("990102 ---- 2020 a 丙区 990106");

    assertThat(region(directory, "990102").standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(region(directory, "990102").successors()).hasSize(1);
    assertThat(directory.codes()).hasSameSizeAs(old.codes().toList());
  }

  @Test
  void aRowOfAnotherYearIsAdded() {
    RegionDirectory directory = with("990103 2020 ---- a 丁新区");

    assertThat(region(directory, "990103", 2009).name()).contains("丁区");
    assertThat(region(directory, "990103", 2015).standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(region(directory, "990103").name()).contains("丁新区");
  }

  @Test
  void aPoolMayHaveTheCodeOfARegion() {
    RegionDirectory directory = with("990200 2012 ---- i 辛开发区");

    assertThat(region(directory, "990200", 2010).fullName()).isEqualTo("甲省辛地区");
    assertThat(region(directory, "990200").standing()).isEqualTo(RegionStanding.INSURANCE_POOL);
    assertThat(region(directory, "990201").fullName()).isEqualTo("甲省辛地区壬县");
  }

  @Test
  void aNewProvinceComesWithItsRegions() {
    RegionDirectory directory = with("960101 2020 ---- a 未区\n960000 2020 ---- a 申省");

    assertThat(region(directory, "960101").fullName()).isEqualTo("申省未区");
    assertThat(directory.provinces()).hasSize(3);
  }

  @Test
  void anOtherFormOfACodeIsAdded() {
    RegionDirectory directory = with("990302 2016 ---- = 壬城区 990301");

    assertThat(region(directory, "990302").aliasOf()).contains(RegionCode.of(990301));
    assertThat(region(directory, "990302").fullName()).isEqualTo("甲省辛市壬区");
    assertThat(region(directory, "990302", 2015).standing()).isEqualTo(RegionStanding.NOT_YET);
  }

  @Test
  void aCodeWithAnotherMeaningBeforeTheListsCanBeAmended() {
    RegionDirectory directory = with("999001 ---- 2026 a 子市\n999001 2026 ---- a 大子市");

    assertThat(region(directory, "999001").fullName()).isEqualTo("甲省大子市");
    assertThat(directory.named("古名市")).hasSize(1);
  }

  @Test
  void anOverlayOfAnOverlayHasTheRowsOfBoth() {
    RegionDirectory first = with("990108 2016 ---- a 酉区");
    RegionDirectory second =
        MadeUpRegions.with(first, "990108 2016 2020 a 酉区\n990109 2019 ---- p 县");

    assertThat(region(first, "990108").standing()).isEqualTo(RegionStanding.CURRENT);
    assertThat(region(second, "990108").standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(region(second, "990108", 2017).name()).contains("酉区");
    assertThat(region(old, "990108", 2017).standing()).isEqualTo(RegionStanding.WITHDRAWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code since until kind name\n990111 2016 ---- a 亥区\n990110 2016 ---- a 戌区\n",
        "code since until kind name\r\n990111 2016 ---- a 亥区\r\n990110 2016 ---- a 戌区\r\n",
        "\ufeffname code kind since until\n亥区 990111 a 2016 ----\n戌区 990110 a 2016 ----",
        "# x\n\ncode since until kind name\n990111 2016 ---- a 亥区\n#\n   \n990110 2016 ---- a 戌区\n",
        "code since until kind name\n990111\t2016\t\u3000----\ta\t亥区\n990110 2016 ---- a 戌区",
      })
  void readsRowsInAnyOrderWithAnyLineEnds(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.tsv"), tabbed(rows), UTF_8);
    RegionDirectory directory = old.withFile(file);

    assertThat(region(directory, "990110").fullName()).isEqualTo("甲省乙市戌区");
    assertThat(region(directory, "990111").fullName()).isEqualTo("甲省乙市亥区");
    assertThat(directory.codes().map(RegionCode::toString)).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n"})
  void aFileWithoutRowsChangesNothing(String rows) {
    RegionDirectory directory = MadeUpRegions.with(old, rows);

    assertThat(directory.codes()).containsExactlyElementsOf(old.codes().toList());
    assertThat(region(directory, "990105", 2008).fullName()).isEqualTo("甲省乙市旧名区");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "990102 ---- ---- a, 'the head line has 6 cells, this row 4'",
    "990102 ---- ---- a 丙区 990106 x, 'the head line has 6 cells, this row 7'",
    "99010 ---- ---- a 丙区, code: expected six digits",
    "99010X ---- ---- a 丙区, code: expected six digits",
    "99010\u0662 ---- ---- a 丙区, code: expected six digits",
    "990102 202 ---- a 丙区, since: expected a year or ----",
    "990102 - ---- a 丙区, since: expected a year or ----",
    "990102 0999 ---- a 丙区, since: expected a year or ----",
    "990102 ---- 3000 a 丙区, until: expected a year or ----",
    "990102 ----  a 丙区, until: expected a year or ----",
    "990102 ---- ---- x 丙区, 'kind: expected one of a, n, i, p, ='",
    "990102 ---- ---- aa 丙区, 'kind: expected one of a, n, i, p, ='",
    "990102 ---- ---- a  990106, name: the cell is empty",
    "'990102 ---- 2020 a 丙区 990106,', successors: expected codes between commas",
    "'990102 ---- 2020 a 丙区 990106;990105', successors: expected codes between commas",
    "990110 ---- ---- = 戌区, successors: expected the one code that this is another form of",
    "990102 ---- ---- a 丙区 990106, successors: a region still in force has successors",
    "990110 2020 2020 a 戌区, until: it ends before it begins",
    "990110 2020 2019 a 戌区, until: it ends before it begins",
    "960101 ---- ---- a 未区, code: its province is not in the table",
    "990102 ---- 2020 a 丙区 960000, successors: a code is not in the table",
    "990110 ---- ---- = 戌区 990112, successors: a code is not in the table",
    "990102 2010 ---- a 新丙区, it overlaps another row of its code",
    "990104 2004 2006 a 戊区, it overlaps another row of its code",
    "990104 2005 2013 a 戊区, it overlaps another row of its code",
    "990102 2010 ---- = 丁区 990103, it overlaps another row of its code",
    "990110 ---- ---- = 戌区 990110, successors: this code is another form itself",
    "990110 ---- ---- = 戌区 990109, successors: this code is another form itself",
    "'990110 ---- ---- = 戌区 990102,990104', successors: expected the one code that this is another form of",
    "990110 ---- ---- = 戌区 990102~, successors: expected the one code that this is another form of",
  })
  void refusesABadRowWithLineAndReason(String row, String reason) {
    BadTableException refusal = refusal("# comment\n990111 2016 ---- a 亥区\n" + row);

    assertThat(refusal.line()).isEqualTo(4);
    assertThat(refusal.source()).isEqualTo("rows.tsv");
    assertThat(refusal).hasMessage("rows.tsv:4: " + reason);
    assertUnchanged();
  }

  @Test
  void refusesASecondRowOfTheSameKey() {
    BadTableException refusal = refusal(TODAY + "\n" + TODAY);

    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.reason()).isEqualTo("a second row for the same code, first year and kind");
  }

  @Test
  void refusesFormsThatStandForEachOther() {
    BadTableException refusal = refusal("990110 ---- ---- = 戌 990111\n990111 ---- ---- = 亥 990110");

    assertThat(refusal.line()).isEqualTo(2);
    assertUnchanged();
  }

  @Test
  void refusesMalformedUtf8() throws IOException {
    Path file = folder.resolve("latin1.tsv");
    Files.write(file, tabbed("990110 2016 ---- a \u00e9\n").getBytes(ISO_8859_1));

    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> old.withFile(file))
        .withMessageContaining("latin1.tsv:1: not well-formed UTF-8");
    assertUnchanged();
  }

  @Test
  void reportsAFileThatCannotBeRead() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> old.withFile(folder.resolve("missing.tsv")));
    assertUnchanged();
  }

  @Test
  void aRefusalLateInTheFileChangesNothing() {
    StringBuilder rows = new StringBuilder();
    for (int code = 990400; code < 990500; code++) {
      rows.append(code).append(" 2016 ---- a 亥区\n");
    }
    BadTableException refusal = refusal(rows + "990102 2010 ---- a 新丙区");

    assertThat(refusal.line()).isEqualTo(102);
    assertThat(region(old, "990401").standing()).isEqualTo(RegionStanding.UNKNOWN);
    assertUnchanged();
  }

  @Test
  void aMillionCodesTakeSeconds() throws IOException {
    StringBuilder rows = new StringBuilder(MadeUpRegions.tabbed(MadeUpRegions.HEAD));
    for (int number = 1_000_000; number < 2_000_000; number++) {
      rows.append(number).deleteCharAt(rows.length() - 7).append("\t----\t----\ta\t区\n");
    }

    assertThat(quickly(rows).codes()).hasSize(1_000_000);
  }

  @Test
  void manyPeriodsOfFewCodesTakeSeconds() throws IOException {
    StringBuilder rows =
        new StringBuilder(MadeUpRegions.tabbed(MadeUpRegions.HEAD + "990000 ---- ---- a 甲省\n"));
    for (int i = 0; i < 300_000; i++) {
      int year = 1000 + i % 1000 * 2;
      rows.append(990001 + i / 1000).append('\t').append(year).append('\t').append(year + 1);
      rows.append("\ta\t区\n");
    }

    assertThat(quickly(rows).codes()).hasSize(301);
  }

  /** Counts processor time, so that a busy machine fails nothing; all pairs would take minutes. */
  private static RegionDirectory quickly(CharSequence rows) throws IOException {
    RegionDirectory empty = new RegionDirectory(new RegionTable(new byte[0]));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();

    RegionDirectory directory = empty.withRows(CharSource.wrap(rows).openStream(), "huge");

    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    return directory;
  }

  private RegionDirectory with(String rows) {
    return MadeUpRegions.with(old, rows);
  }

  private BadTableException refusal(String rows) {
    return catchThrowableOfType(BadTableException.class, () -> with(rows));
  }

  private void assertUnchanged() {
    RegionDirectory expected = MadeUpRegions.directory();
    assertThat(old.codes()).containsExactlyElementsOf(expected.codes().toList());
    assertThat(old.codes().map(code -> old.lookUp(code).toString()))
        .containsExactlyElementsOf(
            expected.codes().map(code -> expected.lookUp(code).toString()).toList());
  }

  @Test
  void readersOfTheOldDirectorySeeNothingOfANewOne()
      throws ExecutionException, InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        answers.add(readers.submit(() -> countOddAnswers(done)));
      }
      RegionDirectory newest = old;
      for (int year = 2016; year < 2216; year++) {
        newest =
            MadeUpRegions.with(
                newest,
                year == 2016
                    ? "990102 ---- 2016 a 丙区\n990102 2016 ---- a 丙2016"
                    : "990102 "
                        + (year - 1)
                        + " "
                        + year
                        + " a 丙"
                        + (year - 1)
                        + "\n990102 "
                        + year
                        + " ---- a 丙"
                        + year);
      }
      done.set(true);

      assertThat(region(newest, "990102").name()).contains("丙2215");
      assertThat(region(newest, "990102", 2100).name()).contains("丙2100");
      for (Future<Integer> odd : answers) {
        assertThat(odd.get()).isZero();
      }
    } finally {
      done.set(true);
      readers.shutdownNow();
    }
  }

  private int countOddAnswers(AtomicBoolean done) {
    int odd = 0;
    while (!done.get()) {
      boolean same =
          old.standing("990102", 0) == RegionStanding.CURRENT
              && old.standing("990103", 0) == RegionStanding.WITHDRAWN
              && region(old, "990102").fullName().equals("甲省乙市丙区");
      odd += same ? 0 : 1;
    }
    return odd;
  }
}
