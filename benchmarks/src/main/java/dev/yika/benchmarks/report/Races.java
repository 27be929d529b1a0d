package dev.yika.benchmarks.report;

import dev.yika.core.result.Wording;
import dev.yika.pictures.Bars;
import dev.yika.pictures.Bars.Bar;
import dev.yika.pictures.Bars.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every job beside its limit, code tuned by hand for this one question, and beside the quickest
 * peer, with the inputs of users and with those that peers like.
 */
final class Races {

  private static final Wording TITLE =
      new Wording(
          "Time for one operation, beside the limit and the quickest peer", "单次操作耗时：与极限、最快的同类库并列");
  private static final Wording DESCRIPTION =
      new Wording(
          "Bars on a logarithmic scale, shorter is better; the figures are in RESULTS.md",
          "对数刻度，越短越好；数字见 RESULTS.md");
  private static final Wording LIMIT = new Wording("limit, by hand", "极限（手工调优）");
  private static final int NAMES = 34;

  private final Figures figures;

  Races(Figures figures) {
    this.figures = figures;
  }

  /**
   * One race.
   *
   * @param question what is asked, and of which input
   * @param yika the benchmark of Yika
   * @param limit the benchmark of the limit, if there is one
   * @param peers the benchmarks of the peers
   */
  private record Race(Wording question, String yika, Optional<String> limit, List<String> peers) {

    static Race of(String english, String chinese, String yika) {
      return new Race(new Wording(english, chinese), yika, Optional.empty(), List.of());
    }

    Race limit(String benchmark) {
      return new Race(question, yika, Optional.of(benchmark), peers);
    }

    Race peers(String... benchmarks) {
      return new Race(question, yika, limit, List.of(benchmarks));
    }
  }

  private static List<Race> races() {
    List<Race> races = new ArrayList<>();
    for (Input input : Input.values()) {
      races.add(
          Race.of(
                  "card number" + input.english,
                  "医保卡号校验" + input.chinese,
                  input.of("CardNumberBenchmark.isValid"))
              .limit(input.of("CardNumberBenchmark.loopByHand"))
              .peers(input.of("CardNumberBenchmark.luhnOfCommonsValidator")));
      races.add(
          Race.of(
                  "identity number" + input.english,
                  "身份号码校验" + input.chinese,
                  input.of("CitizenIdBenchmark.isValid"))
              .limit(input.of("CitizenIdBenchmark.loopByHand"))
              .peers(input.of("CitizenIdBenchmark.isValidOfHutool")));
    }
    races.add(
        Race.of("region of a code", "区划查询", "RegionBenchmark.standing")
            .peers("RegionBenchmark.hashMap"));
    races.add(
        Race.of(
                "parse (libphonenumber: a phone number, for scale)",
                "解析（libphonenumber 解析电话号码，仅供对照）",
                "ParseBenchmark.parse")
            .peers("PhoneNumberBenchmark.parseAndValidate"));
    masks(races);
    scrubs(races);
    status(races);
    return races;
  }

  /** What the texts are. */
  private enum Input {
    USUAL(", as users have them", "（用户的数据）"),
    SLIP(", slips", "（录入错误）"),
    ANYTHING(", any fault", "（任意错误）");

    private final String english;
    private final String chinese;

    Input(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }

    String of(String benchmark) {
      return benchmark + " " + name();
    }
  }

  private static void masks(List<Race> races) {
    for (String given : List.of("USUAL", "DIGITS")) {
      boolean isUsual = given.equals("USUAL");
      String english = isUsual ? ", as users have them" : ", digits alone";
      String chinese = isUsual ? "（用户的数据）" : "（只有数字）";
      String peer = "MaskBenchmark.keepFirstAndLast " + given;
      races.add(
          Race.of("mask a text" + english, "遮盖文字" + chinese, "MaskBenchmark.mask " + given)
              .limit("MaskBenchmark.answerAlone " + given)
              .peers(peer, "MaskBenchmark.bankCardOfHutool " + given));
      races.add(
          Race.of(
                  "mask bytes in place" + english,
                  "就地遮盖字节" + chinese,
                  "MaskBenchmark.maskInPlace " + given)
              .limit("MaskBenchmark.maskByHand " + given)
              .peers(peer));
    }
  }

  private static void scrubs(List<Race> races) {
    for (String words : List.of("ASCII", "CHINESE")) {
      String english = ", " + (words.equals("ASCII") ? "ASCII" : "Chinese");
      String chinese = words.equals("ASCII") ? "，ASCII" : "，中文";
      races.add(
          Race.of(
                  "scrub 1 MiB, numbers in 1 %" + english,
                  "清洗 1 MiB，1 % 的行有号码" + chinese,
                  "ScrubBenchmark.scrub 1 " + words)
              .limit("ScrubBenchmark.arraycopy 1 " + words)
              .peers(
                  "ScrubPeersBenchmark.regex " + words,
                  "ScrubPeersBenchmark.re2 " + words,
                  "HyperscanBenchmark.mask " + words));
      races.add(
          Race.of(
                  "scrub 1 MiB, numbers in 20 %" + english,
                  "清洗 1 MiB，20 % 的行有号码" + chinese,
                  "ScrubBenchmark.scrub 20 " + words)
              .limit("ScrubBenchmark.arraycopy 20 " + words));
    }
  }

  private static void status(List<Race> races) {
    for (String kind : List.of("STAY", "REJECT", "MOVE")) {
      races.add(
          Race.of(
                  "transition, " + kind.toLowerCase(Locale.ROOT),
                  "状态转换，" + kind,
                  "TransitionBenchmark.apply " + kind)
              .limit("TransitionBenchmark.switchByHand " + kind)
              .peers(
                  "TransitionBenchmark.colaFireEvent " + kind,
                  "TransitionBenchmark.stateless4jFire " + kind));
    }
    for (String days : List.of("15", "1000")) {
      races.add(
          Race.of(
                  days + " working days",
                  days + " 个工作日",
                  "WorkdayBenchmark.plusWorkingDays " + days)
              .limit("WorkdayBenchmark.plusByHand " + days)
              .peers("WorkdayBenchmark.strataShift " + days));
    }
    races.add(
        Race.of("entitlement, 120 events", "待遇判定，120 项业务", "EntitlementBenchmark.on")
            .limit("EntitlementBenchmark.loopByHand"));
  }

  /** Returns a section of Markdown. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("## Beside the limit and the best peer");
    lines.add("");
    lines.add("![" + TITLE.english() + "](RESULTS.svg)");
    lines.add("");
    lines.add("| Job | Yika | limit | times the limit | best peer | times as fast |");
    lines.add("|---|---|---|--:|---|--:|");
    for (Race race : races()) {
      lines.add(row(race));
    }
    lines.add("");
    return lines;
  }

  private String row(Race race) {
    Figure yika = figures.get(race.yika());
    Optional<Figure> limit = race.limit().map(figures::get);
    Optional<String> best = best(race);
    return "| "
        + String.join(
            " | ",
            race.question().english(),
            Targets.text(yika),
            limit.map(Targets::text).orElse("-"),
            limit.map(least -> Targets.format("%.1f", yika.nanos() / least.nanos())).orElse("-"),
            best.map(peer -> Targets.text(figures.get(peer)) + ", `" + peer + "`").orElse("-"),
            best.map(peer -> times(figures.get(peer), yika)).orElse("-"))
        + " |";
  }

  private Optional<String> best(Race race) {
    return race.peers().stream()
        .filter(figures.byName()::containsKey)
        .min(Comparator.comparingDouble(peer -> figures.get(peer).nanos()));
  }

  private static String times(Figure peer, Figure yika) {
    double ratio = peer.nanos() / yika.nanos();
    return Targets.format("%.1f", ratio) + (ratio < 1 ? " **slower**" : "");
  }

  /** Draws every race that has a limit or a peer. */
  String picture(Locale locale) {
    Bars bars = new Bars(NAMES);
    for (Race race : races()) {
      List<Bar> group = new ArrayList<>();
      race.limit().ifPresent(limit -> group.add(bar(LIMIT.in(locale), Role.LIMIT, limit)));
      group.add(bar("Yika", Role.SUBJECT, race.yika()));
      best(race).ifPresent(peer -> group.add(bar(method(peer), Role.PEER, peer)));
      bars.group(race.question().in(locale), group);
    }
    return bars.svg(TITLE.in(locale), DESCRIPTION.in(locale));
  }

  private Bar bar(String name, Role role, String benchmark) {
    double nanos = figures.get(benchmark).nanos();
    return new Bar(name, role, nanos, words(nanos));
  }

  private static String method(String benchmark) {
    String name = benchmark.substring(benchmark.indexOf('.') + 1);
    return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
  }

  private static String words(double nanos) {
    if (nanos < 1e3) {
      return Targets.format("%.1f ns", nanos);
    }
    return nanos < 1e6
        ? Targets.format("%.1f µs", nanos / 1e3)
        : Targets.format("%.1f ms", nanos / 1e6);
  }
}
