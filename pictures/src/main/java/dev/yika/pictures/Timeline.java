package dev.yika.pictures;

import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Verdict;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The timeline of an answer (缴费与待遇时间轴): the months paid and missed, the suspension, the window in
 * which benefits resume, and the day that was asked about.
 *
 * <p>At most 24 months are shown. A month without a record is a question mark: it is not known to
 * be missed; a month after the day asked about is left blank. This class is immutable and
 * thread-safe.
 */
public final class Timeline {

  private static final int MOST_MONTHS = 24;
  private static final int BEFORE = 11;
  private static final int LEFT = 90;
  private static final int MONTH = 44;
  private static final int PAID_TOP = 34;
  private static final int COVER_TOP = 74;
  private static final int BAR = 26;
  private static final int HEIGHT = 140;
  private static final int LEGEND = 128;
  private static final String GREEN = "#bfe3c5";
  private static final String GRAY = "#e6e6e6";
  private static final String HATCH = "url(#hatch)";

  private static final Wording TITLE = new Wording("Timeline as of %s", "%s 的时间轴");
  private static final Wording PAYMENTS = new Wording("payments", "缴费");
  private static final Wording POOLED = new Wording("pooled fund", "统筹待遇");
  private static final Wording PAID = new Wording("%s: paid", "%s：已缴");
  private static final Wording MISSED = new Wording("%s: missed", "%s：欠缴");
  private static final Wording NO_RECORD = new Wording("%s: no record", "%s：无记录");
  private static final Wording AHEAD = new Wording("%s: still to come", "%s：尚未到");
  private static final Wording SUSPENDED = new Wording("suspended from %s", "自 %s 起暂停");
  private static final Wording GRANTED = new Wording("paid on %s", "%s 可享受");
  private static final Wording UNKNOWN = new Wording("unknown on %s", "%s 情况未知");
  private static final Wording RESUMES = new Wording("resumes %s", "恢复：%s");
  private static final Wording IF_PAID = new Wording("if paid today, resumes %s", "若当日补清，恢复：%s");
  private static final Wording TODAY = new Wording("day asked about", "查询日");
  private static final Wording KEY =
      new Wording(
          "√ paid   × missed   ? no record   ‖ suspended   hatched: window of recovery",
          "√ 已缴   × 欠缴   ? 无记录   ‖ 暂停   斜线：恢复日所在区间");

  private final Entitlement answer;
  private final Set<YearMonth> paid;
  private final YearMonth first;
  private final YearMonth last;

  private Timeline(Entitlement answer, Collection<YearMonth> paid) {
    this.answer = answer;
    this.paid = new TreeSet<>(paid);
    this.paid.removeAll(answer.unpaidMonths());
    YearMonth today = YearMonth.from(answer.date());
    this.last =
        window()
            .map(w -> YearMonth.from(w.latest()))
            .filter(today::isBefore)
            .orElse(today)
            .plusMonths(1);
    YearMonth begin = today.minusMonths(BEFORE);
    YearMonth owed = answer.arrearsFrom().filter(begin::isAfter).orElse(begin);
    YearMonth limit = last.minusMonths(MOST_MONTHS - 1L);
    this.first = owed.isBefore(limit) ? limit : owed;
  }

  /**
   * Returns the timeline of an answer.
   *
   * @param answer the answer
   * @param paid the months known to be paid
   * @return the timeline
   */
  public static Timeline of(Entitlement answer, Collection<YearMonth> paid) {
    return new Timeline(answer, paid);
  }

  /**
   * Returns the timeline of an answer with the months that a history names as paid.
   *
   * @param answer the answer
   * @param history the history that was asked
   * @return the timeline
   */
  public static Timeline of(Entitlement answer, EnrollmentHistory history) {
    Set<YearMonth> missed = new TreeSet<>();
    Set<YearMonth> paid = new TreeSet<>();
    for (EnrollmentEvent event : history.events()) {
      if (!event.occurredOn().isAfter(answer.date())) {
        Set<YearMonth> months = event.change().months();
        switch (event.kind()) {
          case MISSED -> missed.addAll(months);
          case PAID -> paid.addAll(months);
          case MADE_UP -> paid.addAll(months.isEmpty() ? missed : months);
          default -> {}
        }
      }
    }
    return of(answer, paid);
  }

  private Optional<Recovery> recovery() {
    return answer.recovery().or(answer::recoveryIfPaid);
  }

  private Optional<DateWindow> window() {
    return recovery().flatMap(Recovery::window);
  }

  /**
   * Draws the timeline.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return an SVG document; the same for the same answer
   */
  public String svg(Locale locale) {
    Svg svg = new Svg();
    svg.text(LEFT - 8, PAID_TOP + 18, "end", PAYMENTS.in(locale));
    svg.text(LEFT - 8, COVER_TOP + 18, "end", POOLED.in(locale));
    months(svg, locale);
    cover(svg, locale);
    svg.line(x(answer.date()), PAID_TOP - 4, COVER_TOP + BAR + 4, "#00c");
    svg.text(x(answer.date()), COVER_TOP + BAR + 16, "middle", TODAY.in(locale));
    svg.text(LEFT, LEGEND + 8, "start", KEY.in(locale));
    int width = x(last.atEndOfMonth()) + 20;
    return svg.picture(width, HEIGHT, TITLE.in(locale, answer.date()), answer.explain(locale));
  }

  private void months(Svg svg, Locale locale) {
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      int x = x(month.atDay(1));
      boolean isFirst = month.equals(first) || month.getMonthValue() == 1;
      svg.text(x + MONTH / 2, PAID_TOP - 18, "middle", isFirst ? "" + month.getYear() : "");
      svg.text(x + MONTH / 2, PAID_TOP - 5, "middle", "" + month.getMonthValue());
      boolean isMissed = answer.unpaidMonths().contains(month);
      boolean isPaid = paid.contains(month);
      boolean isAhead = !isMissed && !isPaid && month.isAfter(YearMonth.from(answer.date()));
      Wording words = isMissed ? MISSED : isPaid ? PAID : isAhead ? AHEAD : NO_RECORD;
      String fill = isMissed ? Svg.RED : isPaid ? GREEN : isAhead ? "#fff" : GRAY;
      String sign = isMissed ? "×" : isPaid ? "√" : isAhead ? "" : "?";
      svg.box(x, PAID_TOP, MONTH, BAR, fill, words.in(locale, month));
      svg.text(x + MONTH / 2, PAID_TOP + 18, "middle", sign);
    }
  }

  private void cover(Svg svg, Locale locale) {
    Optional<LocalDate> suspended = answer.suspendedFrom().map(DateWindow::earliest);
    suspended.ifPresent(
        from -> {
          LocalDate end = window().map(DateWindow::earliest).orElse(last.atEndOfMonth());
          bar(svg, from, end, Svg.RED, SUSPENDED.in(locale, from));
          svg.text((clip(from) + clip(end)) / 2, COVER_TOP + 18, "middle", "‖");
        });
    window().ifPresent(window -> recovery(svg, window, locale));
    if (suspended.isEmpty()) {
      today(svg, locale);
    }
  }

  private void recovery(Svg svg, DateWindow window, Locale locale) {
    Wording words = answer.recovery().isPresent() ? RESUMES : IF_PAID;
    String days =
        window.isOneDay()
            ? window.earliest().toString()
            : window.earliest() + " – " + window.latest();
    LocalDate end = window.isOneDay() ? window.latest().plusDays(2) : window.latest();
    bar(svg, window.earliest(), end, HATCH, words.in(locale, days));
  }

  /** What is known of the day alone. */
  private void today(Svg svg, Locale locale) {
    Verdict verdict = answer.pooledFund().verdict();
    LocalDate day = answer.date();
    boolean isKnown = verdict != Verdict.UNKNOWN;
    String fill = !isKnown ? GRAY : answer.pooledFund().isGranted() ? GREEN : Svg.RED;
    Wording words = answer.pooledFund().isGranted() ? GRANTED : UNKNOWN;
    String title =
        isKnown && !answer.pooledFund().isGranted()
            ? answer.pooledFund().label(locale)
            : words.in(locale, day);
    svg.box(x(day) - 8, COVER_TOP, 16, BAR, fill, title);
  }

  private void bar(Svg svg, LocalDate from, LocalDate end, String fill, String title) {
    int left = clip(from);
    svg.box(left, COVER_TOP, Math.max(clip(end) - left, 3), BAR, fill, title);
  }

  private int clip(LocalDate day) {
    return Math.max(LEFT, Math.min(x(day), x(last.atEndOfMonth())));
  }

  private int x(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    long months = ChronoUnit.MONTHS.between(first, month);
    return LEFT + (int) months * MONTH + (day.getDayOfMonth() - 1) * MONTH / month.lengthOfMonth();
  }
}
