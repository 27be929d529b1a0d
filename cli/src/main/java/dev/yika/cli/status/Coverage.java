package dev.yika.cli.status;

import static java.util.stream.Collectors.joining;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.region.Region;
import dev.yika.core.result.Wording;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.Confidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A province as the table has it.
 *
 * @param province the province
 * @param policies the policies in force of it and of the areas in it
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
          Column.of("no_day", "恢复日未写全", 6, row -> Cell.of(row.withoutDay())),
          Column.of("gaps", "空白", 30, Coverage::gaps));

  private static final List<MemberKind> KINDS = List.of(MemberKind.EMPLOYED, MemberKind.FLEXIBLE);

  /** Why the nationwide window holds in the province, or in most of it. */
  private enum Gap {
    NO_RULE("no rule", "无规定"),
    CITIES_ONLY("rules of some cities only", "仅部分地市有规定"),
    NO_DAY("the rule names no day of recovery", "规定未写恢复日");

    private final Wording wording;

    Gap(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }
  }

  private long areas() {
    return policies.stream().map(RecoveryPolicy::area).distinct().count();
  }

  private long count(Confidence confidence) {
    return policies.stream().filter(policy -> policy.confidence() == confidence).count();
  }

  /** Counts the rules that name no day for some length of the arrears. */
  private long withoutDay() {
    return policies.stream().filter(each -> each.recover().contains(RuleRows.NO_DAY)).count();
  }

  private Cell gaps() {
    Map<Gap, List<MemberKind>> gaps = new LinkedHashMap<>();
    for (MemberKind kind : KINDS) {
      gap(kind).ifPresent(gap -> gaps.merge(gap, List.of(kind), (one, other) -> KINDS));
    }
    return gaps.isEmpty()
        ? Cell.empty()
        : Cell.of(
            words(gaps, " ", MemberKind::name, Gap::name, " "),
            new Wording(
                words(
                    gaps,
                    " and ",
                    kind -> kind.label(Locale.ENGLISH),
                    gap -> gap.wording.english(),
                    ": "),
                words(
                    gaps,
                    "、",
                    kind -> kind.label(Locale.CHINESE),
                    gap -> gap.wording.chinese(),
                    "：")));
  }

  private static String words(
      Map<Gap, List<MemberKind>> gaps,
      String and,
      Function<MemberKind, String> ofKind,
      Function<Gap, String> ofGap,
      String colon) {
    return gaps.entrySet().stream()
        .map(
            each ->
                each.getValue().stream().map(ofKind).collect(joining(and))
                    + colon
                    + ofGap.apply(each.getKey()))
        .collect(joining("; "));
  }

  private Optional<Gap> gap(MemberKind kind) {
    List<RecoveryPolicy> ofKind =
        policies.stream()
            .filter(RecoveryPolicy::isPickedByArea)
            .filter(policy -> isFor(policy, kind))
            .toList();
    List<RecoveryPolicy> ofProvince =
        ofKind.stream().filter(policy -> policy.area().length() == 2).toList();
    if (ofProvince.isEmpty()) {
      return Optional.of(ofKind.isEmpty() ? Gap.NO_RULE : Gap.CITIES_ONLY);
    }
    boolean namesDay =
        ofProvince.stream()
            .flatMap(policy -> policy.recover().stream())
            .anyMatch(day -> !day.equals(RuleRows.NO_DAY));
    return namesDay ? Optional.empty() : Optional.of(Gap.NO_DAY);
  }

  private static boolean isFor(RecoveryPolicy policy, MemberKind kind) {
    return policy.member().map(kind::equals).orElse(true)
        && policy.scheme().map(kind.scheme()::equals).orElse(true);
  }
}
