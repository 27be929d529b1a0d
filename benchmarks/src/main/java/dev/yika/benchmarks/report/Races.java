package dev.yika.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question that a peer answers as well: how Yika stands beside the quickest of them. */
final class Races {

  private final Figures figures;

  Races(Figures figures) {
    this.figures = figures;
  }

  /** Returns a section of Markdown. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("## Beside the best peer and the limit");
    lines.add("");
    lines.add("| Question | Yika | best peer | times as fast | share of the limit |");
    lines.add("|---|---|---|--:|--:|");
    races().map(this::row).forEach(lines::add);
    lines.add("");
    return lines;
  }

  /**
   * One race.
   *
   * @param question what is asked
   * @param yika the benchmark of Yika
   * @param peers the benchmarks of the peers that ran
   * @param limit the benchmark of what the machine can do at all, if there is one
   */
  private record Race(String question, String yika, List<String> peers, Optional<String> limit) {

    Race peers(String... benchmarks) {
      return new Race(question, yika, List.of(benchmarks), limit);
    }

    Race limit(String benchmark) {
      return new Race(question, yika, peers, Optional.of(benchmark));
    }
  }

  private Stream<Race> races() {
    return Stream.of(numbers(), masking(), status()).flatMap(races -> races);
  }

  private Stream<Race> numbers() {
    return Stream.of(
        race("card number, slips", "CardNumberBenchmark.isValidWithRegion SLIP")
            .peers("CardNumberBenchmark.luhnOfCommonsValidator SLIP"),
        race("card number, any fault", "CardNumberBenchmark.isValidWithRegion ANYTHING")
            .peers("CardNumberBenchmark.luhnOfCommonsValidator ANYTHING"),
        race("identity number, slips", "CitizenIdBenchmark.isValid SLIP")
            .peers("CitizenIdBenchmark.isValidOfHutool SLIP")
            .limit("CitizenIdBenchmark.loopByHand SLIP"),
        race("identity number, any fault", "CitizenIdBenchmark.isValid ANYTHING")
            .peers("CitizenIdBenchmark.isValidOfHutool ANYTHING"),
        race("region", "RegionBenchmark.standing").peers("RegionBenchmark.hashMap"),
        race("parse a number (libphonenumber: a phone number, for scale)", "ParseBenchmark.parse")
            .peers("PhoneNumberBenchmark.parseAndValidate"));
  }

  private Stream<Race> masking() {
    return Stream.of(
        race("mask a number", "MaskBenchmark.mask")
            .peers("MaskBenchmark.keepFirstAndLast", "MaskBenchmark.bankCardOfHutool")
            .limit("MaskBenchmark.answerAlone"),
        scrub("ASCII"),
        scrub("CHINESE"),
        race("scrub 1 MiB, numbers in 20 %, ascii", "ScrubBenchmark.scrub 20 ASCII")
            .limit("ScrubBenchmark.arraycopy 20 ASCII"),
        race("scrub 1 MiB, numbers in 20 %, chinese", "ScrubBenchmark.scrub 20 CHINESE")
            .limit("ScrubBenchmark.arraycopy 20 CHINESE"));
  }

  private Race scrub(String words) {
    return race(
            "scrub 1 MiB, numbers in 1 %, " + words.toLowerCase(Locale.ROOT),
            "ScrubBenchmark.scrub 1 " + words)
        .peers(
            "ScrubPeersBenchmark.regex " + words,
            "ScrubPeersBenchmark.re2 " + words,
            "HyperscanBenchmark.mask " + words)
        .limit("ScrubBenchmark.arraycopy 1 " + words);
  }

  private Stream<Race> status() {
    return Stream.concat(
        Stream.of("STAY", "REJECT", "MOVE")
            .map(
                kind ->
                    race(
                            "transition, " + kind.toLowerCase(Locale.ROOT),
                            "TransitionBenchmark.apply " + kind)
                        .peers(
                            "TransitionBenchmark.colaFireEvent " + kind,
                            "TransitionBenchmark.stateless4jFire " + kind)),
        Stream.of(
            race("15 working days", "WorkdayBenchmark.plusWorkingDays 15")
                .peers("WorkdayBenchmark.strataShift 15", "WorkdayWalkBenchmark.tyme4jWalk"),
            race("1000 working days", "WorkdayBenchmark.plusWorkingDays 1000")
                .peers("WorkdayBenchmark.strataShift 1000")));
  }

  private Race race(String question, String yika) {
    return new Race(question, yika, List.of(), Optional.empty());
  }

  private String row(Race race) {
    Figure yika = figures.get(race.yika());
    Optional<String> best =
        race.peers().stream()
            .filter(figures.byName()::containsKey)
            .min(Comparator.comparingDouble(peer -> figures.get(peer).nanos()));
    return "| "
        + String.join(
            " | ",
            race.question(),
            Targets.text(yika),
            best.map(peer -> Targets.text(figures.get(peer)) + ", `" + peer + "`").orElse("-"),
            best.map(peer -> times(figures.get(peer), yika)).orElse("-"),
            race.limit()
                .map(limit -> Targets.format("%.2f", figures.get(limit).nanos() / yika.nanos()))
                .orElse("-"))
        + " |";
  }

  private static String times(Figure peer, Figure yika) {
    double ratio = peer.nanos() / yika.nanos();
    return Targets.format("%.1f", ratio) + (ratio < 1 ? " **slower**" : "");
  }
}
