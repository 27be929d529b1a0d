package dev.yika.status.recovery;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of a recovery. */
final class RecoveryWords {

  private static final Wording SUSPENDED =
      new Wording("%s was not fully paid: benefits are suspended %s. ", "%s未足额缴费，%s暂停；");
  private static final Wording MISSED = new Wording("%s was not fully paid. ", "%s未足额缴费；");
  private static final Wording ARRIVED = new Wording("The money arrived on %s: ", "%s到账，");
  private static final Wording ARRIVED_WITH_FEE =
      new Wording("The money arrived on %s, the late fee on %s: ", "%s到账，滞纳金%s到账，");
  private static final Wording IF_ARRIVED = new Wording("If the money arrives on %s, ", "若%s到账，");
  private static final Wording IF_ARRIVED_WITH_FEE =
      new Wording("If the money and the late fee arrive on %s, ", "若%s连同滞纳金到账，");
  private static final Wording RESUME = new Wording("benefits resume %s.", "%s恢复。");
  private static final Wording RESUME_GENERALLY =
      new Wording("benefits generally resume %s; the agency decides.", "一般%s恢复，以经办机构为准。");
  private static final Wording RESUME_WITHIN =
      new Wording(
          "benefits are expected to resume between %s and %s; the agency decides.",
          "预计%s至%s之间恢复，具体以经办机构核定为准。");
  private static final Wording UNKNOWN =
      new Wording("it is not known when benefits resume: %s.", "恢复日期未知：%s。");
  private static final Wording UNBROKEN =
      new Wording(
          "What was owed since %s arrived on %s, benefits are not interrupted.",
          "%s的欠费已于%s到账，待遇不中断。");
  private static final Wording UNBROKEN_IF_PAID =
      new Wording(
          "If what is owed for %s arrives on %s, benefits are not interrupted.",
          "%s的欠费若于%s到账，待遇不中断。");
  private static final Wording CLAUSE = new Wording(" Note: %s.", "%s。");
  private static final Wording PARTIAL = new Wording(" At first in part: %s.", "恢复后%s。");
  private static final Wording ASSUMED =
      new Wording(" The rule is not explicit; this is the cautious reading.", "规定未写明，按较稳妥的理解推定。");
  private static final Wording PROVISIONAL =
      new Wording(" A later holiday schedule may change it.", "放假安排尚未公布，日期可能变动。");

  /** Remarks that say already why the days are assumed. */
  private static final Set<RecoveryRemark> ON_ASSUMPTIONS =
      Set.of(RecoveryRemark.NO_RULE_OF_AREA, RecoveryRemark.NO_DAY_NAMED);

  private final Recovery recovery;
  private final Locale locale;

  RecoveryWords(Recovery recovery, Locale locale) {
    this.recovery = recovery;
    this.locale = locale;
  }

  String explain(boolean isHedged) {
    if (!recovery.isInterrupted()) {
      LocalDate cleared = recovery.interruption().clearedOn();
      LocalDate unpaid = recovery.interruption().firstUnpaid().atDay(1);
      SpokenDates dates = SpokenDates.of(locale, unpaid, cleared);
      return (recovery.isSupposed() ? UNBROKEN_IF_PAID : UNBROKEN)
          .in(locale, dates.month(recovery.interruption().firstUnpaid()), dates.day(cleared));
    }
    SpokenDates dates = dates();
    String until = missed(dates) + arrived(dates);
    return recovery
        .window()
        .map(known -> until + resume(known, dates, isHedged) + remarks(known))
        .orElseGet(() -> until + UNKNOWN.in(locale, recovery.answer().why(locale).orElseThrow()));
  }

  private String missed(SpokenDates dates) {
    String month = dates.month(recovery.interruption().firstUnpaid());
    return recovery
        .suspendedFrom()
        .map(stop -> SUSPENDED.in(locale, month, dates.from(stop.earliest(), stop.latest())))
        .orElseGet(() -> MISSED.in(locale, month));
  }

  private SpokenDates dates() {
    List<LocalDate> mentioned = new ArrayList<>();
    mentioned.add(recovery.interruption().firstUnpaid().atDay(1));
    mentioned.add(recovery.policy().countedFrom(recovery.interruption()));
    Stream.concat(recovery.suspendedFrom().stream(), recovery.window().stream())
        .forEach(days -> mentioned.addAll(List.of(days.earliest(), days.latest())));
    return SpokenDates.of(locale, mentioned.toArray(new LocalDate[0]));
  }

  private String arrived(SpokenDates dates) {
    LocalDate cleared = recovery.interruption().clearedOn();
    if (recovery.isSupposed()) {
      boolean isFeeNeeded = recovery.policy().isLateFeeNeeded();
      return (isFeeNeeded ? IF_ARRIVED_WITH_FEE : IF_ARRIVED).in(locale, dates.day(cleared));
    }
    LocalDate settled = recovery.policy().countedFrom(recovery.interruption());
    return settled.equals(cleared)
        ? ARRIVED.in(locale, dates.day(cleared))
        : ARRIVED_WITH_FEE.in(locale, dates.day(cleared), dates.day(settled));
  }

  String resume(DateWindow days, SpokenDates dates, boolean isHedged) {
    return isHedged && !days.isOneDay()
        ? RESUME_WITHIN.in(locale, dates.day(days.earliest()), dates.day(days.latest()))
        : (isHedged ? RESUME_GENERALLY : RESUME)
            .in(locale, dates.when(days.earliest(), days.latest()));
  }

  private String remarks(DateWindow days) {
    StringBuilder words = new StringBuilder();
    recovery
        .partial()
        .ifPresent(partial -> words.append(PARTIAL.in(locale, partial.label(locale))));
    for (RecoveryRemark remark : RecoveryRemark.values()) {
      if (recovery.remarks().contains(remark)) {
        words.append(CLAUSE.in(locale, remark.label(locale)));
      }
    }
    if (recovery.gapReimbursement() != GapReimbursement.NOT_STATED) {
      words.append(CLAUSE.in(locale, recovery.gapReimbursement().label(locale)));
    }
    boolean isExplained = recovery.remarks().stream().anyMatch(ON_ASSUMPTIONS::contains);
    if (recovery.confidence() == Confidence.ASSUMED && !isExplained) {
      words.append(ASSUMED.in(locale));
    }
    return words + (days.provisional() ? PROVISIONAL.in(locale) : "");
  }
}
