package dev.yika.status.national;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.DueDate;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The deadlines of a transfer between pooling areas (转移接续办结期限), N04: the origin within 10 working
 * days of the request, then the destination within 5. Requested on 2026-09-11: 2026-09-24 and
 * 2026-10-09.
 *
 * <p>Each is the last day allowed; an area may be done earlier. Both areas are taken to work on the
 * days of one calendar. This record is immutable and thread-safe. Source: 医保办发〔2021〕43号; confidence
 * high.
 *
 * @param requestedOn the day of the request, not counted
 * @param originBy the last day for the area that is left
 * @param destinationBy the last day for the new area, counted from that of the origin; unknown if
 *     that is
 * @since 0.1.0
 */
public record TransferDates(LocalDate requestedOn, DayAnswer originBy, DayAnswer destinationBy) {

  private static final int ORIGIN_DAYS = 10;
  private static final int DESTINATION_DAYS = 5;
  private static final Wording MAIN =
      new Wording(
          "Requested on %s; the origin is done by %s, the destination by %s.",
          "%s申请转移，转出地最迟%s办结，转入地最迟%s办结。");
  private static final Wording ORIGIN =
      new Wording("Requested on %s; the origin is done by %s. ", "%s申请转移，转出地最迟%s办结。");

  /**
   * Keeps the days.
   *
   * @param requestedOn the day of the request
   * @param originBy the last day for the area that is left
   * @param destinationBy the last day for the new area
   */
  public TransferDates {
    Objects.requireNonNull(requestedOn, "requestedOn");
    Objects.requireNonNull(originBy, "originBy");
    Objects.requireNonNull(destinationBy, "destinationBy");
  }

  /**
   * Counts the days of a transfer.
   *
   * @param requestedOn the day of the request in China
   * @param calendar the working days
   * @return the deadlines; each may be a year whose holidays are not known
   */
  public static TransferDates after(LocalDate requestedOn, WorkdayCalendar calendar) {
    List<RuleInput> inputs = List.of(RuleInput.of("requested-on", requestedOn));
    DayAnswer origin =
        DayAnswer.counting(Rule.N04, inputs, () -> by(requestedOn, ORIGIN_DAYS, calendar));
    DayAnswer destination =
        DayAnswer.counting(
            Rule.N04,
            inputs,
            () -> {
              DateWindow left = by(requestedOn, ORIGIN_DAYS, calendar);
              DateWindow arrived = by(left.latest(), DESTINATION_DAYS, calendar);
              boolean open = left.provisional() || arrived.provisional();
              return new DateWindow(arrived.earliest(), arrived.latest(), open);
            });
    return new TransferDates(requestedOn, origin, destination);
  }

  private static DateWindow by(LocalDate start, int days, WorkdayCalendar calendar) {
    DueDate due = calendar.dueDate(start, days);
    return new DateWindow(due.date(), due.date(), due.provisional());
  }

  /**
   * Explains both deadlines in sentences that a cashier can read out.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return one or more sentences
   */
  public String explain(Locale locale) {
    Optional<LocalDate> origin = originBy.window().map(DateWindow::latest);
    Optional<LocalDate> destination = destinationBy.window().map(DateWindow::latest);
    if (origin.isEmpty()) {
      return originBy.explain(locale);
    }
    if (destination.isEmpty()) {
      SpokenDates dates = SpokenDates.of(locale, requestedOn, origin.get());
      return ORIGIN.in(locale, dates.day(requestedOn), dates.day(origin.get()))
          + destinationBy.explain(locale);
    }
    SpokenDates dates = SpokenDates.of(locale, requestedOn, origin.get(), destination.get());
    return MAIN.in(
            locale, dates.day(requestedOn), dates.day(origin.get()), dates.day(destination.get()))
        + destinationBy.remarks(locale);
  }
}
