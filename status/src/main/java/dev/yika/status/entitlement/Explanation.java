package dev.yika.status.entitlement;

import static java.util.stream.Collectors.joining;

import dev.yika.core.result.Wording;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryRemark;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** The sentences of an entitlement. */
final class Explanation {

  private static final Wording NORMAL = new Wording("Insured; settle as usual.", "参保正常，可正常结算。");
  private static final Wording NORMAL_GENERALLY =
      new Wording(
          "Insured; generally settle as usual. The agency decides.", "参保正常，一般可正常结算，以经办机构为准。");
  private static final Wording IN_PART =
      new Wording(" After the interruption benefits are paid in part: %s.", "中断后待遇暂未足额：%s。");
  private static final Wording WAITING =
      new Wording(
          "Insured, but a waiting period runs: benefits begin on %s.", "已参保，处于待遇等待期，%s起享受待遇。");
  private static final Wording WAITING_TOO =
      new Wording(" A waiting period runs as well: no benefits before %s.", "另处于待遇等待期，%s前不享受待遇。");
  private static final Wording WAITING_GENERALLY =
      new Wording(
          "Insured, but a waiting period runs: benefits generally begin %s; the agency decides.",
          "已参保，处于待遇等待期，一般%s起享受待遇，以经办机构为准。");
  private static final Wording MAY_BE_WAITING =
      new Wording(
          "Insured, but a waiting period may still run: benefits generally begin on %s at the"
              + " latest. Ask the platform.",
          "已参保，可能仍在待遇等待期，一般最迟%s起享受待遇，请通过平台核实。");
  private static final Wording MAY_BE_WAITING_LONG =
      new Wording(
          "Insured, but a waiting period may run, and its end is not known. Ask the platform.",
          "已参保，可能处于待遇等待期，止期未知，请通过平台核实。");
  private static final Wording NOT_YET =
      new Wording(
          "%s is not fully paid: benefits stop %s; until then settle as usual.",
          "%s未足额缴费，%s暂停统筹支付；此前可正常结算。");
  private static final Wording MAY_HAVE_STOPPED =
      new Wording(
          "%s is not fully paid: benefits stop %s and may have stopped; ask the platform.",
          "%s未足额缴费，%s暂停统筹支付，目前可能已暂停，请通过平台核实。");
  private static final Wording SUSPENDED =
      new Wording("%s was not fully paid: benefits are suspended %s.", "%s未足额缴费，%s暂停统筹支付。");
  private static final Wording SUSPENDED_SINCE =
      new Wording("In arrears: benefits are suspended %s.", "欠费，%s暂停统筹支付。");
  private static final Wording IN_ARREARS =
      new Wording("In arrears; make up what is owed.", "欠费，请及时补缴。");
  private static final Wording IN_ARREARS_ONLY =
      new Wording(
          "In arrears, but benefits have not stopped: settle as usual, and make up what is owed.",
          "欠费，但待遇尚未暂停，可正常结算；请及时补缴。");
  private static final Wording OWED = new Wording(" Still owed: %s.", "现欠费月份：%s。");
  private static final Wording OWED_MANY =
      new Wording(" Still owed: %3$d months from %1$s to %2$s.", "现欠费月份：%1$s至%2$s间共%3$d个月。");
  private static final Wording COMMA = new Wording(", ", "、");
  private static final Wording IF_PAID =
      new Wording(" If everything owed arrives today, ", "若欠费今日全部到账，");
  private static final Wording IF_PAID_WITH_FEE =
      new Wording(" If everything owed and the late fee arrive today, ", "若欠费及滞纳金今日全部到账，");
  private static final Wording NO_RULE_OF_AREA =
      new Wording(
          " Note: this area's rule is not on file; the dates cover what other areas provide.",
          "本系统未收录当地规定，日期按其他地区规定推算。");
  private static final Wording NO_WAIT_OF_AREA =
      new Wording(
          " Note: this area's waiting period is not on file; the dates cover what other areas"
              + " provide.",
          "本系统未收录当地的等待期规定，日期按其他地区规定推算。");
  private static final Wording MAY_BE_BACK =
      new Wording(" Benefits may have resumed: ask the platform.", "目前可能已恢复，请通过平台核实。");
  private static final Wording IF_UNKNOWN =
      new Wording(" It is not known when benefits resume: %s.", "恢复日期未知：%s。");
  private static final Wording ACCOUNT_FIRST =
      new Wording(" The account balance can be used meanwhile.", "可先用个人账户余额。");
  private static final Wording SEALED =
      new Wording(
          "Contributions are paused%s: the pooled fund does not pay; "
              + "the account balance can be used, nothing new is credited.",
          "已封存%s，统筹基金不支付；个人账户余额可继续使用，不再划入新资金。");
  private static final Wording SEALED_ACCOUNT_OPEN =
      new Wording(
          "Contributions are paused%s: the pooled fund does not pay; "
              + "whether the individual account can be used has to be verified.",
          "已封存%s，统筹基金不支付；个人账户能否使用请核实。");
  private static final Wording TRANSFERRED =
      new Wording(
          "The relation moves to another area%s: settle there; "
              + "whether the balance can be used here is up to the area.",
          "医保关系转出%s，请在新参保地办理接续；本地余额能否使用按当地规定。");
  private static final Wording FROZEN =
      new Wording(
          "The account is frozen%s: nothing can be settled. Ask the agency.",
          "账户已冻结%s，暂不能结算，请到经办机构核实。");
  private static final Wording PAUSED =
      new Wording(
          "The platform shows the insurance as paused%s, not why. Ask the agency.",
          "平台显示暂停参保%s，原因不明，请向经办机构核实。");
  private static final Wording TERMINATED =
      new Wording("The insurance has ended%s. Ask the agency.", "参保关系已终止%s，请向经办机构核实。");
  private static final Wording INVALID =
      new Wording("The enrollment has no effect%s. Ask the agency.", "参保无效%s，请向经办机构核实。");
  private static final Wording NOT_ENROLLED =
      new Wording("Not enrolled; not covered by this insurance.", "未参保，不能按医保结算。");
  private static final Wording NOT_SURE_ENOUGH =
      new Wording(
          "The rules on file are too uncertain to answer. Ask the platform or the agency.",
          "所依据规定的可信度不足，无法判断，请通过平台或经办机构核实。");
  private static final Wording VERIFY_FOR_MONTH =
      new Wording(
          "%s was not fully paid. Whether the pooled fund pays has to be verified with the agency.",
          "%s未足额缴费，能否使用统筹基金待核实。");
  private static final Wording VERIFY_FOR_STATUS =
      new Wording(
          "Status: %s. Whether the pooled fund pays has to be verified with the agency.",
          "%s，能否使用统筹基金待核实。");
  private static final Wording UNKNOWN =
      new Wording(
          "Too little is known to answer. Ask the platform or the agency.",
          "信息不足，无法判断，请通过平台或经办机构核实。");
  private static final Wording AREA_NOT_KNOWN =
      new Wording(
          "The code of the pooling area does not exist: check it, or ask the platform.",
          "统筹区代码不存在，请核对，或通过平台核实。");
  private static final Wording SINCE = new Wording(" (from %s)", "（%s起）");

  /** More of them than this are counted, not read out one by one. */
  private static final int FEW_MONTHS = 3;

  private Explanation() {}

  static String of(Entitlement answer, Locale locale) {
    return answer.pooledFund().reason() == BenefitReason.NOT_SURE_ENOUGH
        ? ofWithheld(answer, locale)
        : ofStatus(answer, locale);
  }

  /** Names what is owed, but no day: each would give away the yes or no that is withheld. */
  private static String ofWithheld(Entitlement answer, Locale locale) {
    if (answer.status() == InsuranceStatus.UNKNOWN) {
      return NOT_SURE_ENOUGH.in(locale);
    }
    String verify =
        answer
            .arrearsFrom()
            .map(month -> VERIFY_FOR_MONTH.in(locale, monthOf(answer, month, locale)))
            .orElseGet(() -> VERIFY_FOR_STATUS.in(locale, answer.status().label(locale)));
    return verify + owed(answer, locale) + accountFirst(answer, locale);
  }

  private static String monthOf(Entitlement answer, YearMonth month, Locale locale) {
    return SpokenDates.of(locale, answer.date(), month.atDay(1)).month(month);
  }

  private static String accountFirst(Entitlement answer, Locale locale) {
    return answer.account().isGranted() && !answer.pooledFund().isGranted()
        ? ACCOUNT_FIRST.in(locale)
        : "";
  }

  private static String ofStatus(Entitlement answer, Locale locale) {
    return switch (answer.status()) {
      case NORMAL -> ofNormal(answer, locale);
      case ARREARS -> ofArrears(answer, locale) + accountFirst(answer, locale);
      case SEALED -> ofSealed(answer, locale);
      case TRANSFERRED -> TRANSFERRED.in(locale, since(answer, locale));
      case FROZEN -> FROZEN.in(locale, since(answer, locale));
      case PAUSED -> PAUSED.in(locale, since(answer, locale));
      case TERMINATED -> TERMINATED.in(locale, since(answer, locale));
      case INVALID -> INVALID.in(locale, since(answer, locale));
      case NOT_ENROLLED -> NOT_ENROLLED.in(locale);
      case UNKNOWN -> ofUnknown(answer).in(locale);
    };
  }

  private static Wording ofUnknown(Entitlement answer) {
    return answer.pooledFund().reason() == BenefitReason.AREA_NOT_KNOWN ? AREA_NOT_KNOWN : UNKNOWN;
  }

  private static String ofSealed(Entitlement answer, Locale locale) {
    boolean isSure = answer.account().isGranted() && answer.newCredit().verdict() == Verdict.NO;
    return (isSure ? SEALED : SEALED_ACCOUNT_OPEN).in(locale, since(answer, locale))
        + owed(answer, locale);
  }

  private static String ofNormal(Entitlement answer, Locale locale) {
    BenefitReason reason = answer.pooledFund().reason();
    if (reason == BenefitReason.MAY_BE_WAITING) {
      return mayBeWaiting(answer, locale);
    }
    if (reason != BenefitReason.WAITING) {
      return (isHedged(answer) ? NORMAL_GENERALLY : NORMAL).in(locale)
          + answer
              .pooledFund()
              .share()
              .map(part -> IN_PART.in(locale, part.label(locale)))
              .orElse("");
    }
    Optional<DateWindow> wait = answer.firstWait().flatMap(DayAnswer::window);
    if (wait.isPresent() && isHedged(answer)) {
      DateWindow days = wait.get();
      return WAITING_GENERALLY.in(
          locale, dates(answer, days, locale).when(days.earliest(), days.latest()));
    }
    return answer
        .pooledFund()
        .until()
        .map(end -> WAITING.in(locale, SpokenDates.of(locale, answer.date(), end).day(end)))
        .orElseGet(() -> MAY_BE_WAITING_LONG.in(locale));
  }

  private static String mayBeWaiting(Entitlement answer, Locale locale) {
    Optional<DateWindow> wait = answer.firstWait().flatMap(DayAnswer::window);
    boolean isNationwide =
        answer.firstWait().filter(by -> by.rule() == Rule.NATIONWIDE).isPresent();
    return wait.map(
                days -> MAY_BE_WAITING.in(locale, dates(answer, days, locale).day(days.latest())))
            .orElseGet(() -> MAY_BE_WAITING_LONG.in(locale))
        + (isNationwide ? NO_WAIT_OF_AREA.in(locale) : "");
  }

  private static SpokenDates dates(Entitlement answer, DateWindow days, Locale locale) {
    return SpokenDates.of(locale, answer.date(), days.earliest(), days.latest());
  }

  /** Whether to add "generally": on a weak rule, and where something is in doubt. */
  private static boolean isHedged(Entitlement answer) {
    return answer.confidence().isWeakerThan(Confidence.MEDIUM)
        || answer.pooledFund().share().isPresent()
        || !answer.doubts().isEmpty();
  }

  private static String ofArrears(Entitlement answer, Locale locale) {
    String arrears =
        answer.recovery().isPresent() && answer.recoveryIfPaid().isEmpty()
            ? ofPaidArrears(answer, answer.recovery().get(), locale)
            : ofOpenArrears(answer, locale)
                + mayBeBack(answer, locale)
                + owed(answer, locale)
                + ifPaid(answer, locale)
                + noRuleOfArea(answer, locale);
    Benefit pooled = answer.pooledFund();
    if (pooled.reason() != BenefitReason.WAITING || pooled.until().isEmpty()) {
      return arrears;
    }
    LocalDate covered = pooled.until().get();
    return arrears
        + WAITING_TOO.in(locale, SpokenDates.of(locale, answer.date(), covered).day(covered));
  }

  private static String ofPaidArrears(Entitlement answer, Recovery recovery, Locale locale) {
    return recovery.explain(locale, isHedged(answer) || recovery.isUnsure())
        + mayBeBack(answer, locale);
  }

  private static String mayBeBack(Entitlement answer, Locale locale) {
    boolean mayBeBack = answer.pooledFund().reason() == BenefitReason.MAY_HAVE_RECOVERED;
    return mayBeBack ? MAY_BE_BACK.in(locale) : "";
  }

  private static String noRuleOfArea(Entitlement answer, Locale locale) {
    return answer
        .recoveryIfPaid()
        .filter(paid -> paid.remarks().contains(RecoveryRemark.NO_RULE_OF_AREA))
        .map(paid -> NO_RULE_OF_AREA.in(locale))
        .orElse("");
  }

  private static String ofOpenArrears(Entitlement answer, Locale locale) {
    Optional<DateWindow> stop = answer.suspendedFrom();
    if (stop.isEmpty()) {
      return withoutDay(answer, locale);
    }
    LocalDate first = stop.get().earliest();
    LocalDate last = stop.get().latest();
    if (answer.arrearsFrom().isEmpty()) {
      SpokenDates dates = SpokenDates.of(locale, answer.date(), first, last);
      return SUSPENDED_SINCE.in(locale, dates.from(stop.get().earliest(), stop.get().latest()));
    }
    YearMonth month = answer.arrearsFrom().get();
    SpokenDates dates = SpokenDates.of(locale, answer.date(), month.atDay(1), first, last);
    return stopWords(answer)
        .in(locale, dates.month(month), dates.from(stop.get().earliest(), stop.get().latest()));
  }

  /** The sentence where the day of the suspension is not known, or less sure than asked for. */
  private static String withoutDay(Entitlement answer, Locale locale) {
    boolean isOpen = answer.pooledFund().verdict() == Verdict.UNKNOWN;
    if (isOpen && answer.arrearsFrom().isPresent()) {
      return VERIFY_FOR_MONTH.in(locale, monthOf(answer, answer.arrearsFrom().get(), locale));
    }
    return (answer.pooledFund().isGranted() ? IN_ARREARS_ONLY : IN_ARREARS).in(locale);
  }

  private static Wording stopWords(Entitlement answer) {
    if (answer.pooledFund().reason() == BenefitReason.MAY_BE_SUSPENDED) {
      return MAY_HAVE_STOPPED;
    }
    return answer.pooledFund().isGranted() ? NOT_YET : SUSPENDED;
  }

  /** Names what is owed, unless it is just the month that the sentence began with. */
  private static String owed(Entitlement answer, Locale locale) {
    SortedSet<YearMonth> months = answer.unpaidMonths();
    if (months.isEmpty() || answer.arrearsFrom().map(Set::of).equals(Optional.of(months))) {
      return "";
    }
    YearMonth last = months.last();
    SpokenDates dates =
        SpokenDates.of(locale, answer.date(), months.first().atDay(1), last.atDay(1));
    return months.size() > FEW_MONTHS
        ? OWED_MANY.in(locale, dates.month(months.first()), dates.month(last), months.size())
        : OWED.in(locale, months.stream().map(dates::month).collect(joining(COMMA.in(locale))));
  }

  private static String ifPaid(Entitlement answer, Locale locale) {
    Optional<Recovery> paid = answer.recoveryIfPaid();
    if (answer.pooledFund().isGranted() || paid.isEmpty()) {
      return "";
    }
    Recovery recovery = paid.get();
    if (!recovery.isInterrupted()) {
      return "";
    }
    if (recovery.window().isEmpty()) {
      return IF_UNKNOWN.in(locale, recovery.answer().why(locale).orElseThrow());
    }
    boolean isHedged = isHedged(answer) || recovery.isUnsure();
    return (recovery.policy().isLateFeeNeeded() ? IF_PAID_WITH_FEE : IF_PAID).in(locale)
        + recovery.explainDays(locale, answer.date(), isHedged);
  }

  private static String since(Entitlement answer, Locale locale) {
    return answer
        .pooledFund()
        .since()
        .map(day -> SINCE.in(locale, SpokenDates.of(locale, answer.date(), day).day(day)))
        .orElse("");
  }
}
