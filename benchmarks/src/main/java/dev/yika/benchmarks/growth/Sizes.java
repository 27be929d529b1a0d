package dev.yika.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.benchmarks.Fault;
import dev.yika.benchmarks.Logs;
import dev.yika.benchmarks.Texts;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Wording;
import dev.yika.masking.text.Finder;
import dev.yika.masking.text.Scrubber;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.RecoveryPolicies;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The sizes that are measured, and what is done at each of them. */
final class Sizes {

  private static final LocalDate DATE = LocalDate.of(2026, 9, 15);
  private static final int LINE = 17;
  private static final int MISSED_MONTH = 11;
  private static final Wording CALL = new Wording("one answer", "一次判定");

  private Sizes() {}

  static Series rows() {
    byte[] piece = Texts.lines(Texts.cardNumbers(Fault.USUAL), LINE - 1);
    List<Point> points = new ArrayList<>();
    for (int rows : new int[] {10_000, 100_000, 1_000_000, 10_000_000}) {
      byte[] file = new byte[rows * LINE];
      for (int at = 0; at < file.length; at += piece.length) {
        System.arraycopy(piece, 0, file, at, piece.length);
      }
      points.add(Series.measure(rows, rows, () -> valid(file, 0, file.length)));
    }
    return new Series(
        new Wording("rows of card numbers", "医保卡号的行数"),
        new Wording("validity of one row", "校验一行"),
        points,
        true);
  }

  private static long valid(byte[] file, int from, int to) {
    long valid = 0;
    for (int at = from; at < to; at += LINE) {
      valid += CardNumber.isValid(file, at, LINE - 1) ? 1 : 0;
    }
    return valid;
  }

  static Series events() {
    Entitlements entitlements = Entitlements.standard();
    List<Point> points = new ArrayList<>();
    for (int events : new int[] {12, 120, 1_200, 12_000}) {
      EnrollmentHistory history = history(events);
      points.add(
          Series.measure(
              events, events, () -> entitlements.on(DATE, history).unpaidMonths().size()));
    }
    return new Series(
        new Wording("events of one member, one in six of them about arrears", "一名参保人的业务数，六分之一涉及欠费"),
        new Wording("one event of an entitlement", "待遇判定中的一项业务"),
        points,
        true);
  }

  /** Months up to the day; each November was missed, and made up in December. */
  private static EnrollmentHistory history(int count) {
    List<EnrollmentEvent> events = new ArrayList<>();
    YearMonth first = YearMonth.from(DATE).minusMonths(count * 12L / 13);
    events.add(
        EnrollmentEvent.of(first.atDay(1), EnrollmentChange.enrolled(Insured.employee("410100"))));
    for (YearMonth month = first; events.size() < count; month = month.plusMonths(1)) {
      if (month.getMonthValue() == MISSED_MONTH) {
        events.add(EnrollmentEvent.of(month.atEndOfMonth(), EnrollmentChange.missed(month)));
        LocalDate later = month.plusMonths(1).atDay(20);
        events.add(EnrollmentEvent.of(later, EnrollmentChange.madeUp(month)));
      } else {
        events.add(EnrollmentEvent.of(month.atDay(10), EnrollmentChange.paid(month)));
      }
    }
    return EnrollmentHistory.of(events);
  }

  static Series rules() {
    EnrollmentHistory history = history(24);
    List<Point> points = new ArrayList<>();
    for (int rules : new int[] {10, 100, 1_000, 9_000}) {
      Entitlements entitlements = Entitlements.standard().with(policies(rules));
      points.add(
          Series.measure(rules, 1, () -> entitlements.on(DATE, history).unpaidMonths().size()));
    }
    return new Series(new Wording("recovery policies added", "增加的恢复政策数"), CALL, points, true);
  }

  static Series loading() {
    List<Point> points = new ArrayList<>();
    for (int rules : new int[] {10, 100, 1_000, 9_000}) {
      points.add(Series.measure(rules, rules, () -> policies(rules).all().size()));
    }
    return new Series(
        new Wording("recovery policies in a file", "文件中的恢复政策数"),
        new Wording("reading and checking one row", "读取并检查一行"),
        points,
        false);
  }

  private static RecoveryPolicies policies(int count) {
    StringBuilder rows = new StringBuilder("id\tarea\tstop\trecover\tconfidence\tdocument\n");
    for (int i = 0; i < count; i++) {
      rows.append("made-up-").append(i).append('\t').append(area(i));
      rows.append("\tmonth+1\tmonth+1\tLOW\tmade up\n");
    }
    return RecoveryPolicies.standard().withRows(new StringReader(rows.toString()), "made-up.tsv");
  }

  /** Returns the code of a county; no such code ends with 00. */
  private static int area(int number) {
    return 650_101 + number / 99 * 100 + number % 99;
  }

  static Series keywords() {
    byte[] text = Logs.mebibyte(Logs.Words.ASCII, 1).getBytes(UTF_8);
    List<Point> points = new ArrayList<>();
    for (int keywords : new int[] {1, 10, 100, 1_000}) {
      StringBuilder rows = new StringBuilder("word\tuse\tkind\n");
      for (int i = 0; i < keywords; i++) {
        rows.append("madeup").append(i).append("key\tname\t");
        rows.append(IdentifierKind.CARD_NUMBER.id()).append('\n');
      }
      Scrubber scrubber =
          Scrubber.standard()
              .with(
                  Finder.standard().withKeywords(new StringReader(rows.toString()), "made-up.tsv"));
      byte[] copy = text.clone();
      points.add(
          Series.measure(
              keywords,
              text.length / 1_024,
              () -> {
                System.arraycopy(text, 0, copy, 0, text.length);
                return scrubber.scrub(copy).total();
              }));
    }
    return new Series(
        new Wording("keywords added", "增加的关键字数"),
        new Wording("scrubbing one KiB of a log", "清洗 1 KiB 日志"),
        points,
        true);
  }

  /** Each thread validates its part of one file. */
  static Series cores() {
    int rows = 2_000_000;
    byte[] piece = Texts.lines(Texts.cardNumbers(Fault.USUAL), LINE - 1);
    byte[] file = new byte[rows * LINE];
    for (int at = 0; at < file.length; at += piece.length) {
      System.arraycopy(piece, 0, file, at, piece.length);
    }
    List<Point> points = new ArrayList<>();
    int most = Runtime.getRuntime().availableProcessors();
    for (int threads = 1; threads <= most; threads *= 2) {
      ExecutorService executor = Executors.newFixedThreadPool(threads);
      int count = threads;
      points.add(Series.measure(threads, rows, () -> inParts(file, count, executor)));
      executor.shutdown();
    }
    return new Series(
        new Wording("threads", "线程数"), new Wording("validity of one row", "校验一行"), points, false);
  }

  private static long inParts(byte[] file, int parts, ExecutorService executor) {
    List<Future<Long>> counts = new ArrayList<>();
    int size = file.length / LINE / parts * LINE;
    for (int i = 0; i < parts; i++) {
      int from = i * size;
      counts.add(executor.submit(() -> valid(file, from, from + size)));
    }
    long valid = 0;
    for (Future<Long> count : counts) {
      try {
        valid += count.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return valid;
  }
}
