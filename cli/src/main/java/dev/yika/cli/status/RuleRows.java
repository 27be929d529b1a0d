package dev.yika.cli.status;

import static java.util.stream.Collectors.joining;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.GapReimbursement;
import dev.yika.status.recovery.LateFee;
import dev.yika.status.recovery.MonthCount;
import dev.yika.status.recovery.PartialBenefits;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows that {@code yika rules} prints. */
final class RuleRows {

  /** The entry of a recovery whose source names no day. */
  static final String NO_DAY = "-";

  /**
   * A policy, and the kinds of members of the region for whom it is picked.
   *
   * @param policy the policy
   * @param pickedFor the kinds; none without a region
   */
  record Shown(RecoveryPolicy policy, List<MemberKind> pickedFor) {

    /** The columns of a policy, in the short forms of the table. */
    static final List<Column<Shown>> COLUMNS =
        List.of(
            column("policy", "规则", 24, policy -> Cell.of(policy.toString())),
            column("area", "地区", 6, policy -> Cell.of(policy.isNationwide() ? "-" : policy.area())),
            column("member", "人员类别", 8, RuleRows::member),
            column("use", "适用方式", 5, RuleRows::use),
            Column.of("picked", "选用", 8, Shown::picked),
            column("from", "起始日", 10, policy -> day(policy.from())),
            column("until", "截止日（不含）", 10, policy -> day(policy.until())),
            column("stop", "暂停", 8, policy -> timing(policy.stop())),
            column("limit", "期限", 5, policy -> Cell.of(String.join(";", policy.limits()))),
            column("recover", "恢复", 15, RuleRows::recover),
            column("paid_back", "补报", 8, RuleRows::paidBack),
            column("share", "部分待遇", 8, RuleRows::share),
            column("first_wait", "首次等待期", 10, policy -> timing(policy.firstWait())),
            column("late_fee", "滞纳金", 8, policy -> Cell.of(policy.lateFee())),
            column("confidence", "可信度", 10, policy -> Cell.of(policy.confidence())),
            column("unknown", "未写明", 20, RuleRows::unknown),
            column("document", "文件", 20, policy -> Cell.of(policy.source().document())),
            column("dated", "日期", 10, policy -> text(policy.source().documentDate())),
            column("address", "官方网址", 10, policy -> text(policy.source().address())),
            column("open", "存疑", 20, policy -> text(policy.source().open())));

    private static Column<Shown> column(
        String id, String chinese, int width, Function<RecoveryPolicy, Cell> cell) {
      return Column.of(id, chinese, width, shown -> cell.apply(shown.policy));
    }

    private Cell picked() {
      return Cell.of(
          pickedFor.stream().map(MemberKind::name).collect(joining(" ")),
          new Wording(
              joined(pickedFor.stream().map(kind -> kind.label(Locale.ENGLISH))),
              pickedFor.stream().map(kind -> kind.label(Locale.CHINESE)).collect(joining("、"))));
    }
  }

  private RuleRows() {}

  private static Cell member(RecoveryPolicy policy) {
    return policy
        .member()
        .map(Cell::of)
        .or(() -> policy.scheme().map(Cell::of))
        .orElseGet(Cell::empty);
  }

  private static Cell use(RecoveryPolicy policy) {
    if (policy.isBound()) {
      return Cell.of("BOUND", new Wording("upper limit", "只定上限"));
    }
    return policy.isPickedByArea()
        ? Cell.of("AREA", new Wording("by area", "按地区"))
        : Cell.of("NAME", new Wording("other version", "另一说法"));
  }

  private static Cell day(Optional<?> day) {
    return Cell.of(day, each -> Cell.of(each.toString()));
  }

  private static Cell text(Optional<String> text) {
    return Cell.of(text, Cell::of);
  }

  private static Cell timing(Optional<Timing> timing) {
    return Cell.of(timing, each -> Cell.of(each.toString()));
  }

  private static Cell recover(RecoveryPolicy policy) {
    return Cell.of(String.join(";", policy.recover()));
  }

  private static Cell paidBack(RecoveryPolicy policy) {
    List<GapReimbursement> gaps = policy.gapReimbursement();
    String codes =
        gaps.stream()
            .map(each -> each == GapReimbursement.NOT_STATED ? "-" : each.name())
            .collect(joining(";"));
    String chinese = gaps.stream().map(RuleRows::inChinese).collect(joining("；"));
    return Cell.of(codes, new Wording(codes, chinese));
  }

  private static String inChinese(GapReimbursement gap) {
    return switch (gap) {
      case YES -> "可";
      case NO -> "不可";
      case WITHIN_TERM -> "限期内可";
      case CAPPED -> "限额内可";
      case NOT_STATED -> "-";
    };
  }

  private static Cell share(RecoveryPolicy policy) {
    List<Optional<PartialBenefits>> shares = policy.share();
    return shares.stream().allMatch(Optional::isEmpty)
        ? Cell.empty()
        : Cell.of(
            shares.stream()
                .map(each -> each.map(RuleRows::shortForm).orElse("-"))
                .collect(joining(";")));
  }

  private static String shortForm(PartialBenefits share) {
    String part = share.percent().isPresent() ? "" + share.percent().getAsInt() : "cap";
    return part + "x" + share.months();
  }

  /** Names what the source does not mention. */
  private static Cell unknown(RecoveryPolicy policy) {
    List<Wording> open = new ArrayList<>();
    if (policy.stop().isEmpty()) {
      open.add(new Wording("stop", "暂停日"));
    }
    if (policy.recover().contains(NO_DAY)) {
      open.add(new Wording("recovery", "恢复日"));
    }
    if (policy.lateFee() == LateFee.NOT_STATED) {
      open.add(new Wording("late fee", "滞纳金"));
    }
    if (!policy.limits().isEmpty() && policy.count() == MonthCount.NOT_STATED) {
      open.add(new Wording("count of months", "月数算法"));
    }
    if (policy.gapReimbursement().contains(GapReimbursement.NOT_STATED)) {
      open.add(new Wording("pay-back", "补报"));
    }
    return Cell.of(
        joined(open.stream().map(Wording::english)),
        new Wording(
            joined(open.stream().map(Wording::english)),
            open.stream().map(Wording::chinese).collect(joining("、"))));
  }

  private static String joined(Stream<String> words) {
    return words.collect(joining(", "));
  }
}
