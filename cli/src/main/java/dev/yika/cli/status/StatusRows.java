package dev.yika.cli.status;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import dev.yika.status.entitlement.Benefit;
import dev.yika.status.entitlement.Doubt;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Verdict;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows an entitlement in rows, a question on each. */
final class StatusRows {

  private static final Wording BASIS = new Wording("%s, %s: %s", "%s，%s：%s");
  private static final Wording BEHIND = new Wording("%s; %s", "%s；%s");
  private static final Wording COMMA = new Wording(", ", "，");

  static final List<Column<StatusLine>> COLUMNS =
      List.of(
          Column.of("question", "项目", 14, StatusLine::question),
          Column.of("answer", "结果", 10, StatusLine::answer),
          Column.of("since", "起始日", 10, StatusLine::since),
          Column.of("until", "截止日（不含）", 10, StatusLine::until),
          Column.of("confidence", "可信度", 10, StatusLine::confidence),
          Column.of("why", "原因", 30, StatusLine::why));

  /** One line of the answer. */
  record StatusLine(
      Cell question, Cell answer, Cell since, Cell until, Cell confidence, Cell why) {}

  /** Doubts about rules; the events themselves are beyond doubt. */
  private static final Set<Doubt.Kind> OF_RULES =
      Set.of(Doubt.Kind.OTHER_POLICY, Doubt.Kind.LATE_FEE_NOT_STATED);

  private final Entitlement answer;
  private final Locale locale;
  private final List<StatusLine> rows = new ArrayList<>();

  StatusRows(Entitlement answer, Locale locale) {
    this.answer = answer;
    this.locale = locale;
  }

  /** Tests whether the answer rests on everything that was given, and is one. */
  static boolean isSure(Entitlement answer) {
    return answer.status() != InsuranceStatus.UNKNOWN
        && answer.pooledFund().verdict() != Verdict.UNKNOWN
        && answer.doubts().stream().map(Doubt::kind).allMatch(OF_RULES::contains);
  }

  List<StatusLine> all() {
    InsuranceStatus status = answer.status();
    add("status", "状态", Cell.of(status), answer.explain(locale));
    benefit("pooled fund", "统筹基金", answer.pooledFund());
    benefit("account", "个人账户", answer.account());
    benefit("new credit", "个人账户划入", answer.newCredit());
    answer
        .suspendedFrom()
        .ifPresent(day -> add("suspended from", "暂停日", Cell.of(day.toString()), ""));
    answer.recovery().ifPresent(recovery -> recovery("recovers", "恢复", recovery));
    answer.recoveryIfPaid().ifPresent(recovery -> recovery("if paid today", "若今日补清", recovery));
    answer.firstWait().filter(this::mayRun).ifPresent(this::firstWait);
    for (Doubt doubt : answer.doubts()) {
      add("doubt", "存疑", Cell.of(doubt.kind()), doubt.message(locale));
    }
    return rows;
  }

  private void benefit(String question, String chinese, Benefit benefit) {
    Cell verdict = EntitlementCells.verdict(benefit);
    Cell since = Cell.of(benefit.since().map(LocalDate::toString).orElse(""));
    Cell until = Cell.of(benefit.until().map(LocalDate::toString).orElse(""));
    Cell why = Cell.of(benefit.reason());
    rows.add(
        new StatusLine(
            question(question, chinese),
            verdict,
            since,
            until,
            EntitlementCells.confidence(benefit),
            why));
  }

  private void recovery(String question, String chinese, Recovery recovery) {
    RecoveryPolicy policy = recovery.policy();
    Optional<DateWindow> window = recovery.window();
    Cell days = window.map(each -> Cell.of(each.toString())).orElse(unknown());
    String basis = basis(policy.rule(), policy.id() + "/" + policy.revision(), recovery.answer());
    add(
        question,
        chinese,
        days,
        Cell.of(recovery.confidence()),
        window.isPresent() ? basis : BEHIND.in(locale, basis, recovery.explain(locale)));
  }

  private boolean mayRun(DayAnswer wait) {
    return wait.window().filter(days -> !answer.date().isBefore(days.latest())).isEmpty();
  }

  private void firstWait(DayAnswer wait) {
    String policy =
        wait.inputs().stream()
            .filter(input -> input.name().equals("policy"))
            .map(RuleInput::value)
            .collect(Collectors.joining());
    add(
        "first wait ends",
        "首次等待期止",
        wait.window().map(days -> Cell.of(days.toString())).orElse(unknown()),
        Cell.of(wait.confidence()),
        basis(wait.rule(), policy, wait));
  }

  private String basis(Rule rule, String policy, DayAnswer answer) {
    return BASIS.in(locale, rule.id(), policy, inputs(answer));
  }

  private String inputs(DayAnswer answer) {
    return answer.inputs().stream()
        .filter(input -> !input.name().equals("policy"))
        .map(input -> InputWords.of(input, locale))
        .collect(Collectors.joining(COMMA.in(locale)));
  }

  private static Cell unknown() {
    return Cell.of(Verdict.UNKNOWN);
  }

  private void add(String question, String chinese, Cell result, String why) {
    add(question, chinese, result, Cell.empty(), why);
  }

  private void add(String question, String chinese, Cell result, Cell sure, String why) {
    Cell none = Cell.empty();
    rows.add(new StatusLine(question(question, chinese), result, none, none, sure, Cell.of(why)));
  }

  private static Cell question(String english, String chinese) {
    return Cell.of(english, new Wording(english, chinese));
  }
}
