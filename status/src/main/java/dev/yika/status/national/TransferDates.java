package dev.yika.status.national;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.DueDate;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.SpokenDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * By when a transfer between pooling areas is done (转移接续办结期限), N04: the origin within 10 working
 * days of the request, then the destination within 5. Requested on 2026-09-11: 2026-09-24 and
 * 2026-10-09.
 *
 * <p>Each is the last day allowed; nothing says that it is not done earlier. Both areas are taken
 * to work on the days of one calendar. This record is immutable and thread-safe. Source:
 * 医保办发〔2021〕43号; confidence high.
 *
 * @param requestedOn the day of the request, not counted
 * @param originBy the last day for the area that is left
 * @param destinationBy the last day for the new area, counted from {@code originBy}
 * @since 0.1.0
 */
public record TransferDates(LocalDate requestedOn, DueDate originBy, DueDate destinationBy)
    implements NationalAnswer {

  private static final int ORIGIN_DAYS = 10;
  private static final int DESTINATION_DAYS = 5;
  private static final Wording MAIN =
      new Wording(
          "Requested on %s; the origin is done by %s, the destination by %s.",
          "%s申请转移，转出地最迟%s办结，转入地最迟%s办结。");
  private static final Wording PROVISIONAL =
      new Wording(" A notice on days off may still change it.", "放假安排尚未公布，日期可能变动。");

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
   * @return the dates, or that working days of a year are unknown
   */
  public static NationalAnswer after(LocalDate requestedOn, WorkdayCalendar calendar) {
    try {
      DueDate origin = calendar.dueDate(requestedOn, ORIGIN_DAYS);
      DueDate destination = calendar.dueDate(origin.date(), DESTINATION_DAYS);
      return new TransferDates(requestedOn, origin, destination);
    } catch (UnknownYearException e) {
      List<RuleInput> inputs = List.of(RuleInput.of("requested-on", requestedOn));
      return new NoAnswer(Rule.N04, NoAnswer.Reason.UNKNOWN_YEAR, OptionalInt.of(e.year()), inputs);
    }
  }

  /** Returns N04. */
  @Override
  public Rule rule() {
    return Rule.N04;
  }

  /** Returns the confidence of N04. */
  @Override
  public Confidence confidence() {
    return rule().confidence();
  }

  @Override
  public List<RuleInput> inputs() {
    return List.of(RuleInput.of("requested-on", requestedOn));
  }

  @Override
  public String explain(Locale locale) {
    LocalDate origin = originBy.date();
    LocalDate destination = destinationBy.date();
    SpokenDates dates = SpokenDates.of(locale, requestedOn, origin, destination);
    boolean open = originBy.provisional() || destinationBy.provisional();
    return MAIN.in(locale, dates.day(requestedOn), dates.day(origin), dates.day(destination))
        + (open ? PROVISIONAL.in(locale) : "");
  }
}
