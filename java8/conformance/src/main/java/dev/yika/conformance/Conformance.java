package dev.yika.conformance;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.BadTableException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a little of everything with the libraries and writes what came out. The answers are the same
 * byte for byte under every Java and with the jars of either kind; {@code .ci/java8} compares them.
 * Everything is made up.
 */
public final class Conformance {

  private static final Logger LOG = LoggerFactory.getLogger("hospital.register");

  private static final long SEED = 8;
  private static final int NUMBERS = 200;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  private final PrintStream out;
  private final Path folder;

  private Conformance(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /**
   * Writes the answers, and logs a line as an application does.
   *
   * @param arguments an existing folder, which gets {@code answers.txt} and files to work with
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Paths.get(arguments[0]);
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(folder.resolve("answers.txt")), false, "UTF-8")) {
      LOG.info("counter 3 opened");
      Conformance conformance = new Conformance(out, folder);
      conformance.numbers();
      conformance.masks();
      conformance.regions();
      conformance.scrubbing();
      conformance.entitlements();
      conformance.workingDays();
      conformance.journal();
      conformance.tables();
    }
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }

  private void numbers() {
    for (IdentifierKind kind : IdentifierKind.values()) {
      Iterator<MadeUpNumber> valid = SampleNumbers.valid(kind, SEED).iterator();
      Iterator<MadeUpNumber> invalid = SampleNumbers.invalid(kind, SEED).iterator();
      for (int i = 0; i < NUMBERS; i++) {
        String text = valid.next().unmasked();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        line(
            kind
                + " "
                + kind.isValid(text)
                + kind.isValid(bytes, 0, bytes.length)
                + " "
                + kind.tryParse(text).orElseThrow());
        ParseResult<? extends Identifier> refused = kind.tryParse(invalid.next().unmasked());
        for (Problem problem : refused.problems()) {
          line(problem.message(Locale.ENGLISH) + " " + problem.message(Locale.CHINESE));
        }
      }
    }
  }

  private void masks() {
    for (IdentifierKind kind : IdentifierKind.values()) {
      String text = SampleNumbers.valid(kind, SEED).iterator().next().unmasked();
      for (View view : View.values()) {
        if (view != View.FULL) {
          line(kind + " " + view + " " + ViewTable.standard().mask(kind, text, view));
        }
      }
    }
  }

  private void regions() {
    for (String code : Arrays.asList("410102", "420600", "659001", "810000", "440399", "999999")) {
      for (int year = 1990; year <= 2026; year += 4) {
        line(code + " " + RegionDirectory.standard().lookUp(RegionCode.parse(code), year));
      }
    }
  }

  private void scrubbing() throws IOException {
    Path log = folder.resolve("plain.log");
    try (BufferedWriter writer = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
      Iterator<MadeUpNumber> cards =
          SampleNumbers.valid(IdentifierKind.CARD_NUMBER, SEED).iterator();
      Iterator<MadeUpNumber> persons =
          SampleNumbers.valid(IdentifierKind.CITIZEN_ID, SEED).iterator();
      for (int i = 0; i < 5000; i++) {
        writer.write("2026-09-15 10:00:00.000 INFO 卡号" + cards.next().unmasked() + "已退费\n");
        writer.write(
            "{\"certno\":\"" + persons.next().unmasked() + "\",\"amount\":" + i + ".50}\n");
      }
    }
    Path scrubbed = folder.resolve("scrubbed.log");
    line(Scrubber.standard().scrub(log, scrubbed).toString());
    for (String text : Files.readAllLines(scrubbed, StandardCharsets.UTF_8)) {
      line(text);
    }
  }

  private void entitlements() {
    for (String area : Arrays.asList("330100", "410100", "430600", "440100", "510100")) {
      EnrollmentHistory history =
          EnrollmentHistory.of(
              Arrays.asList(
                  EnrollmentEvent.of(
                      LocalDate.of(2020, 3, 2), EnrollmentChange.enrolled(Insured.employee(area))),
                  EnrollmentEvent.of(
                      LocalDate.of(2026, 7, 31), EnrollmentChange.missed(YearMonth.of(2026, 7))),
                  EnrollmentEvent.of(
                      LocalDate.of(2026, 9, 11), EnrollmentChange.madeUp().withLateFee())));
      for (int day = 0; day < 90; day++) {
        Entitlement answer = Entitlements.standard().on(DAY.plusDays(day), history);
        line(area + " " + answer.status() + " " + answer.pooledFund());
        line(answer.explain(Locale.ENGLISH) + " " + answer.explain(Locale.CHINESE));
      }
    }
  }

  private void workingDays() {
    WorkdayCalendar china = WorkdayCalendar.china();
    for (int day = 0; day < 400; day++) {
      line(china.plusWorkingDays(LocalDate.of(2025, 1, 1).plusDays(day), 7).toString());
    }
    try {
      line(china.plusWorkingDays(LocalDate.of(2031, 1, 1), 1).toString());
    } catch (UnknownYearException e) {
      line(e.getMessage());
    }
  }

  private void journal() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Clock clock = Clock.fixed(DAY.atStartOfDay(ZoneId.of("Z")).toInstant(), ZoneId.of("Z"));
    CardNumber card = CardNumber.parse("4101 0212 3456 7890");
    Viewer viewer =
        Viewer.of("cashier").user("c7").purpose(Purpose.BILLING).channel(Channel.SCREEN);
    try (AuditJournal journal =
        AuditJournal.open(folder.resolve("journal"), MaskingKey.of("k1", secret), clock)) {
      Masking masking = Masking.standard(journal);
      line(masking.mask(card, viewer));
      try (Revealed revealed = masking.reveal(card, viewer, "refund check, counter 3")) {
        line(String.valueOf(revealed.value().equals(card.unmasked())));
      } catch (RuntimeException e) {
        line(e.getClass().getSimpleName() + " " + e.getMessage());
      }
      line(String.valueOf(journal.count()));
    }
  }

  private void tables() {
    try {
      NumberSchemes.standard().withRows(new StringReader("no head line\n"), "schemes.tsv");
      line("accepted");
    } catch (BadTableException e) {
      line(e.getMessage());
    }
    RegionDirectory regions =
        RegionDirectory.standard()
            .withRows(
                new StringReader("code\tsince\tuntil\tkind\tname\n410199\t2026\t----\ta\t新区\n"),
                "regions.tsv");
    line(regions.lookUp(RegionCode.parse("410199")).toString());
    line(CitizenId.parse("110105491231002").upgraded().get().toString());
  }
}
