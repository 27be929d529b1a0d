package dev.yika.cli.status;

import static java.util.stream.Collectors.joining;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.region.Region;
import dev.yika.core.result.Wording;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.GapReimbursement;
import dev.yika.status.recovery.LateFee;
import dev.yika.status.recovery.MonthCount;
import dev.yika.status.recovery.PartialBenefits;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.recovery.Timing;
import dev.yika.status.rule.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows that {@code yika rules} prints. */
final class RuleRows {

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

  /**
   * A province as the table has it.
   *
   * @param province the province
   * @param policies the policies of it and of the areas in it
   */
  record Coverage(Region province, List<RecoveryPolicy> policies) {

    /** The columns of the coverage. */
    static final List<Column<Coverage>> COLUMNS =
        List.of(
            Column.of("code", "代码", 6, row -> Cell.of(row.province.code().toString())),
            Column.of("province", "省份", 16, row -> Cell.of(row.province.fullName())),
            Column.of("rows", "行数", 4, row -> Cell.of(row.policies.size())),
            Column.of("areas", "地区数", 5, row -> Cell.of(row.areas())),
            Column.of("high", "官方文件", 4, row -> Cell.of(row.count(Confidence.HIGH))),
            Column.of("medium", "媒体等", 6, row -> Cell.of(row.count(Confidence.MEDIUM))),
            Column.of("low", "单一文章", 4, row -> Cell.of(row.count(Confidence.LOW))),
            Column.of("no_day", "未写恢复日", 6, row -> Cell.of(row.withoutDay())),
            Column.of("gaps", "空白", 30, Coverage::gaps));

    private long areas() {
      return policies.stream().map(RecoveryPolicy::area).distinct().count();
    }

    private long count(Confidence confidence) {
      return policies.stream().filter(policy -> policy.confidence() == confidence).count();
    }

    private long withoutDay() {
      return policies.stream()
          .filter(policy -> policy.recover().stream().allMatch(Optional::isEmpty))
          .count();
    }

    /** A gap is a kind of member without a rule of the whole province. */
    private Cell gaps() {
      Wording all = new Wording("employed and flexible: the nationwide window", "单位职工与灵活就业均按全国区间");
      boolean employed = hasRuleFor(MemberKind.EMPLOYED);
      boolean flexible = hasRuleFor(MemberKind.FLEXIBLE);
      if (policies.isEmpty() || (!employed && !flexible)) {
        Wording cities = new Wording("no rule of the province, of cities only", "无省级规定，仅有部分地市");
        return policies.isEmpty() ? Cell.of("NO_RULE", all) : Cell.of("CITIES_ONLY", cities);
      }
      if (employed && flexible) {
        return Cell.empty();
      }
      return employed
          ? Cell.of("FLEXIBLE", new Wording("flexible members", "灵活就业人员"))
          : Cell.of("EMPLOYED", new Wording("employed members", "单位职工"));
    }

    private boolean hasRuleFor(MemberKind kind) {
      return policies.stream()
          .filter(policy -> policy.area().length() == 2 && policy.isPickedByArea())
          .anyMatch(
              policy ->
                  policy.member().map(kind::equals).orElse(true)
                      && policy.scheme().map(kind.scheme()::equals).orElse(true));
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
      return Cell.of("BOUND", new Wording("frame", "框架"));
    }
    return policy.isPickedByArea()
        ? Cell.of("AREA", new Wording("by area", "按地区"))
        : Cell.of("NAME", new Wording("beside", "另一说法"));
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
    return Cell.of(
        policy.recover().stream()
            .map(each -> each.map(Timing::toString).orElse("-"))
            .collect(joining(";")));
  }

  private static Cell paidBack(RecoveryPolicy policy) {
    List<GapReimbursement> gaps = policy.gapReimbursement();
    String codes =
        gaps.stream()
            .map(each -> each == GapReimbursement.NOT_TOLD ? "-" : each.name())
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
      case NOT_TOLD -> "-";
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
    if (policy.recover().stream().anyMatch(Optional::isEmpty)) {
      open.add(new Wording("recovery", "恢复日"));
    }
    if (policy.lateFee() == LateFee.NOT_TOLD) {
      open.add(new Wording("late fee", "滞纳金"));
    }
    if (!policy.limits().isEmpty() && policy.count() == MonthCount.NOT_TOLD) {
      open.add(new Wording("count of months", "月数算法"));
    }
    if (policy.gapReimbursement().contains(GapReimbursement.NOT_TOLD)) {
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
