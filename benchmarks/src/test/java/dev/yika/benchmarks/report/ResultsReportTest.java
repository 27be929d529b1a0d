package dev.yika.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.benchmarks.fresh.DeskRun;
import dev.yika.benchmarks.fresh.FreshCosts;
import dev.yika.benchmarks.fresh.FreshCosts.Start;
import dev.yika.benchmarks.fresh.JarSize;
import dev.yika.benchmarks.fresh.Program;
import dev.yika.benchmarks.report.ResultsReport.Circumstances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With made-up figures, not measured ones. */
class ResultsReportTest {

  private static final FreshCosts FRESH =
      new FreshCosts(
          11,
          Arrays.stream(Program.values())
              .collect(Collectors.toMap(program -> program, program -> new Start(9.5, 40, 12_300))),
          350_000,
          24,
          List.of(new JarSize("yika-core-1.jar", 199_999, 80)),
          new DeskRun(1_000_000, 30, 128));
  private static final Circumstances CIRCUMSTANCES =
      new Circumstances(
          LocalDate.of(2026, 1, 31),
          new Machine("a processor", 2, 8_000_000_000L, "an OS", "a JVM"),
          "a test",
          new Load(Optional.of(0.1)));

  private final Map<String, Figure> figures = new HashMap<>();

  ResultsReportTest() {
    for (String fault : new String[] {"USUAL", "SLIP", "ANYTHING"}) {
      put("CardNumberBenchmark.isValid " + fault, 10, 0);
      put("CardNumberBenchmark.loopByHand " + fault, 8, 0);
      put("CitizenIdBenchmark.loopByHand " + fault, 8, 0);
      put("CardNumberBenchmark.isValidWithRegion " + fault, 10, 0);
      put("CardNumberBenchmark.luhnOfCommonsValidator " + fault, 100, 0);
      put("CitizenIdBenchmark.isValid " + fault, 10, 0);
      put("CitizenIdBenchmark.isValidOfHutool " + fault, 250, 1000);
    }
    for (String kind : new String[] {"CardNumber", "CitizenId"}) {
      put(kind + "Benchmark.isValidBytes SLIP", 6.5, 0);
      put(kind + "Benchmark.wordsByHand SLIP", 5, 0);
    }
    put("RegionBenchmark.standing", 5, 0);
    put("RegionBenchmark.knows", 5, 0);
    put("RegionBenchmark.lookUp", 5, 0);
    put("RegionBenchmark.hashMap", 15, 24);
    put("ParseBenchmark.parse", 50, 24);
    put("PhoneNumberBenchmark.parseAndValidate", 900, 500);
    for (String given : new String[] {"USUAL", "DIGITS"}) {
      put("MaskBenchmark.mask " + given, 10, 56);
      put("MaskBenchmark.maskInPlace " + given, 4, 0);
      put("MaskBenchmark.maskByHand " + given, 2, 0);
      put("MaskBenchmark.keepFirstAndLast " + given, 11, 104);
      put("MaskBenchmark.bankCardOfHutool " + given, 80, 288);
      put("MaskBenchmark.answerAlone " + given, 8, 56);
    }
    for (String words : new String[] {"ASCII", "CHINESE"}) {
      put("ScrubBenchmark.arraycopy 1 " + words, 70, 0);
      put("ScrubBenchmark.scrub 1 " + words, 200, 0);
      put("ScrubBenchmark.arraycopy 20 " + words, 40, 0);
      put("ScrubBenchmark.scrub 20 " + words, 200, 0);
      put("ScrubPeersBenchmark.regex " + words, 8000, 0);
      put("ScrubPeersBenchmark.re2 " + words, 9000, 0);
      put("HyperscanBenchmark.mask " + words, 1000, 0);
    }
    put("ScrubBenchmark.scrubOnTwoThreads 1 ASCII", 222, 0);
    put("TwoCoresBenchmark.one", 100, 0);
    put("TwoCoresBenchmark.two", 125, 0);
    put("ScrubLineBenchmark.without", 99, 0);
    put("ScrubLineBenchmark.bytesWithout", 99, 0);
    put("ScrubLineBenchmark.with", 999, 500);
    putStatus();
  }

  private void putStatus() {
    for (String kind : new String[] {"STAY", "REJECT", "MOVE"}) {
      put("TransitionBenchmark.apply " + kind, 10, kind.equals("MOVE") ? 120 : 0);
      put("TransitionBenchmark.colaFireEvent " + kind, 50, 80);
      put("TransitionBenchmark.switchByHand " + kind, 2, 0);
    }
    for (String days : new String[] {"15", "1000"}) {
      put("WorkdayBenchmark.plusWorkingDays " + days, 8, 24);
      put("WorkdayBenchmark.strataShift " + days, 9, 24);
      put("WorkdayBenchmark.plusByHand " + days, 4, 24);
    }
    put("EntitlementBenchmark.on", 5_000, 9_000);
    put("EntitlementBenchmark.loopByHand", 100, 0);
    put("AreaBenchmark.onAll", 100, 12);
    put("AreaBenchmark.onEach", 1_000, 1_500);
  }

  private void put(String name, double nanos, double bytes) {
    figures.put(name, new Figure(nanos, nanos - 1, nanos + 1, bytes));
  }

  private String report() {
    return ResultsReport.of(CIRCUMSTANCES, Figures.of(figures), FRESH);
  }

  @Test
  void meetsEveryTargetThatIsReachedExactly() {
    assertThat(report())
        .contains("## Targets: 38 of 38 met")
        .doesNotContain("missed**", "Why targets are missed");
  }

  @Test
  void missesATargetByALittleAndSaysWhy() {
    put("CardNumberBenchmark.luhnOfCommonsValidator SLIP", 99, 0);
    assertThat(report())
        .contains("## Targets: 37 of 38 met")
        .contains("| 9.9 times as fast | 10 times, 0 B | **missed** |")
        .contains("### Why targets are missed", Reasons.of(verdict("card-slip")));
  }

  @Test
  void missesALimitThatIsExceededByALittle() {
    put("CitizenIdBenchmark.isValidBytes SLIP", 6.6, 0);
    put("CardNumberBenchmark.loopByHand SLIP", 7.1, 0);
    assertThat(verdict("citizen-words").met()).isFalse();
    assertThat(verdict("card-loop").met()).isFalse();
    assertThat(verdict("card-words").met()).isTrue();
  }

  @Test
  void missesATargetThatIsFastButAllocates() {
    put("CitizenIdBenchmark.isValid ANYTHING", 1, 8);
    assertThat(verdict("citizen-anything").met()).isFalse();
    put("ParseBenchmark.parse", 1, 48);
    assertThat(verdict("parse").met()).isFalse();
  }

  @Test
  void showsWhatASecondThreadIsWorthAtAll() {
    assertThat(report())
        .contains(
            "| 1.80 times as much; arithmetic without memory: 1.60 times | 1.8 times | met |");
  }

  @Test
  void missesATransitionThatAllocatesWithoutNewData() {
    put("TransitionBenchmark.apply STAY", 1, 24);
    assertThat(verdict("transition-stay").met()).isFalse();
    assertThat(verdict("transition-move").met()).isTrue();
  }

  @Test
  void missesACountThatTakesLongerForMoreDays() {
    put("WorkdayBenchmark.plusWorkingDays 1000", 10.1, 24);
    assertThat(verdict("workdays-flat").met()).isFalse();
    put("WorkdayBenchmark.strataShift 15", 7, 24);
    assertThat(verdict("workdays-15").met()).isFalse();
  }

  @Test
  void showsDayMachineAndEveryFigure() {
    assertThat(report())
        .contains("* Date: 2026-01-31")
        .contains("* Machine: a processor, 2 cores, 8.0 GB memory; an OS; a JVM")
        .contains("| `CitizenIdBenchmark.isValidOfHutool SLIP` | 250.0 | 249.0 | 251.0 | 1000.0 |")
        .contains("| Yika: first region look-up | 9.5 | 40 | 12.3 |")
        .endsWith("\n");
  }

  @Test
  void namesTheBestPeerTheLimitAndWhereYikaIsSlower() {
    put("CardNumberBenchmark.luhnOfCommonsValidator SLIP", 8, 0);
    assertThat(report())
        .contains("| card number, slips | 10.0 ns, 0 B | 8.0 ns, 0 B | 1.3 | 8.0 ns, 0 B,")
        .contains("| 0.8 **slower** |")
        .contains("| 70.0 ns, 0 B | 2.9 | 1000.0 ns, 0 B, `HyperscanBenchmark.mask ASCII` | 5.0 |");
  }

  @Test
  void leavesHyperscanOutWhereItDidNotRun() {
    figures.remove("HyperscanBenchmark.mask ASCII");
    figures.remove("HyperscanBenchmark.mask CHINESE");
    assertThat(report())
        .contains("## Targets: 36 of 36 met")
        .contains("`ScrubPeersBenchmark.regex ASCII` | 40.0 |");
  }

  @Test
  void refusesARunThatLeftABenchmarkOut() {
    figures.remove("ParseBenchmark.parse");
    assertThatIllegalArgumentException()
        .isThrownBy(this::report)
        .withMessageContaining("ParseBenchmark.parse");
  }

  @Test
  void aRunOnALoadedMachineSaysSoAndOverwritesNothing(@TempDir Path folder) throws IOException {
    Circumstances loaded =
        new Circumstances(
            CIRCUMSTANCES.date(), CIRCUMSTANCES.machine(), "a test", new Load(Optional.of(0.3)));
    Path report = Files.writeString(folder.resolve("RESULTS.md"), "before");
    Results results = Results.of(loaded, Figures.of(figures), FRESH);
    assertThat(results.write(report)).isFalse();
    assertThat(report).hasContent("before");
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(results.report())
        .contains("* Load: others took 0.30 cores", "no figure below is a result");
  }

  @Test
  void aRunOnAQuietMachineWritesReportFiguresAndPictures(@TempDir Path folder) throws IOException {
    Path report = folder.resolve("RESULTS.md");
    assertThat(Results.of(CIRCUMSTANCES, Figures.of(figures), FRESH).write(report)).isTrue();
    assertThat(report).content(UTF_8).isEqualTo(report());
    assertThat(folder.resolve("RESULTS.json")).content(UTF_8).contains("\"nanos\" : 5000.0");
    assertThat(folder.resolve("RESULTS.svg")).content(UTF_8).contains(">5.0 µs<", "limit, by hand");
    assertThat(folder.resolve("RESULTS.zh.svg")).content(UTF_8).contains("待遇判定，120 项业务");
  }

  private Verdict verdict(String id) {
    return new Targets(Figures.of(figures), FRESH)
        .verdicts().stream().filter(verdict -> verdict.id().equals(id)).findFirst().orElseThrow();
  }
}
