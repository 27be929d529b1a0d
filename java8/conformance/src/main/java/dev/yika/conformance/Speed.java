package dev.yika.conformance;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * Prints what calls cost in nanoseconds of processor time, the least of several rounds, to see the
 * jars for Java 8 beside the ordinary ones. {@code .ci/java8} runs it; everything is made up.
 */
public final class Speed {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 12;
  private static final String[] CARDS = cards();

  private Speed() {}

  private static String[] cards() {
    String[] cards = new String[1024];
    Iterator<MadeUpNumber> numbers = SampleNumbers.valid(IdentifierKind.CARD_NUMBER, 8).iterator();
    for (int i = 0; i < cards.length; i++) {
      cards[i] = numbers.next().unmasked();
    }
    return cards;
  }

  /**
   * Prints one line for each kind of call.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print("valid number", 200_000, i -> CardNumber.isValid(card(i)) ? 1 : 0);
    print("parsed number", 50_000, i -> CardNumber.parse(card(i)).toString().length());
    print("masked number", 50_000, i -> mask(card(i)).length());
    print("scrubbed line", 20_000, i -> scrub("卡号" + card(i) + "已退费").length());
    print("working days", 20_000, i -> later(LocalDate.of(2025, 1, 1 + i % 28)));
    print("entitlement", 5_000, i -> status(i % 90));
  }

  private static String card(int i) {
    return CARDS[i % CARDS.length];
  }

  private static String mask(String card) {
    return ViewTable.standard().mask(IdentifierKind.CARD_NUMBER, card, View.ENDS);
  }

  private static String scrub(String line) {
    return Scrubber.standard().scrub(line).toString();
  }

  private static int later(LocalDate day) {
    return WorkdayCalendar.china().plusWorkingDays(day, 7).getDayOfYear();
  }

  private static int status(int day) {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            Arrays.asList(
                EnrollmentEvent.of(
                    LocalDate.of(2020, 3, 2),
                    EnrollmentChange.enrolled(Insured.employee("410100"))),
                EnrollmentEvent.of(
                    LocalDate.of(2026, 7, 31), EnrollmentChange.missed(YearMonth.of(2026, 7)))));
    return Entitlements.standard()
        .on(LocalDate.of(2026, 8, 1).plusDays(day), history)
        .status()
        .toString()
        .length();
  }

  private static void print(String name, int calls, IntUnaryOperator call) {
    long least = Long.MAX_VALUE;
    int sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < calls; i++) {
        sum += call.applyAsInt(i);
      }
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
    }
    if (sum == 0) {
      throw new IllegalStateException("no answer to: " + name);
    }
    System.out.println(String.format(Locale.ROOT, "%s: %,d ns", name, least / calls));
  }
}
