package dev.yika.cli.status;

import dev.yika.cli.command.RowCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.row.Rows;
import dev.yika.core.region.Region;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the rules on unpaid months: {@code yika rules --region 330100}. */
@Command(
    name = "rules",
    description = "Show the rules on unpaid months, their sources and what they leave open.",
    footer = {
      "",
      "Without a region, all rules are shown. What a source does not mention is in the",
      "column unknown; the nationwide window holds there. With a region, the column",
      "picked names the members who get the rule. The short forms of days are",
      "those of the table: month+1 is the first day of the month after, within the",
      "limit; beyond it, the one behind the semicolon.",
      "",
      "Examples:",
      "  yika rules --region 330100 --member FLEXIBLE --on 2026-09-15",
      "  yika rules --coverage"
    })
public final class RulesCommand extends RowCommand {

  /** The codes above are those of Taiwan, Hong Kong and Macao. */
  private static final String LAST_PROVINCE = "65";

  @Option(
      names = "--region",
      paramLabel = "<code>",
      converter = RegionConverter.class,
      description = "Only rules that apply in this pooling area.")
  private @Nullable RegionCode region;

  @Option(
      names = "--insurance",
      paramLabel = "<scheme>",
      description = "Only rules of this scheme: employee or resident.")
  private @Nullable InsuranceScheme scheme;

  @Option(
      names = "--member",
      paramLabel = "<member>",
      description = "Only rules for this kind of member: ${COMPLETION-CANDIDATES}.")
  private @Nullable MemberKind member;

  @Option(
      names = "--on",
      paramLabel = "<date>",
      converter = TimeText.DayConverter.class,
      description = "Only rules that hold on this day; else the picked ones are those of today.")
  private @Nullable LocalDate date;

  @Option(names = "--coverage", description = "Count the rules of each province, and its gaps.")
  private boolean isCoverage;

  @Option(
      names = "--recovery-file",
      paramLabel = "<file>",
      description = "Add recovery policies, or newer revisions of them.")
  private @Nullable String file;

  /** Keeps the surroundings of the run. */
  public RulesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    RecoveryPolicies policies = RecoveryPolicies.standard();
    if (file != null) {
      policies = TableFiles.load(file, policies::withFile, locale());
    }
    List<RecoveryPolicy> shown = policies.all().stream().filter(this::isShown).toList();
    RegionConverter.tellUnknown(region, console());
    if (isCoverage) {
      try (Rows<RuleRows.Coverage> rows = rows(RuleRows.Coverage.COLUMNS)) {
        RegionDirectory.standard().provinces().stream()
            .filter(province -> prefix(province).compareTo(LAST_PROVINCE) <= 0)
            .forEach(province -> rows.add(coverage(province, shown)));
      }
      return ExitCode.ALL_VALID;
    }
    try (Rows<RuleRows.Shown> rows = rows(RuleRows.Shown.COLUMNS)) {
      for (RecoveryPolicy policy : shown) {
        rows.add(new RuleRows.Shown(policy, pickedFor(policy, policies)));
      }
    }
    return ExitCode.ALL_VALID;
  }

  /** Returns the kinds of members asked for who get the policy; retired ones miss no month. */
  private List<MemberKind> pickedFor(RecoveryPolicy policy, RecoveryPolicies policies) {
    RegionCode area = region;
    if (area == null) {
      return List.of();
    }
    LocalDate day = date == null ? LocalDate.now(ChinaTime.ZONE) : date;
    return Stream.of(MemberKind.values())
        .filter(kind -> kind != MemberKind.RETIRED && isAsked(kind))
        .filter(kind -> policies.policyFor(new Insured(area, kind), day).equals(policy))
        .toList();
  }

  private boolean isAsked(MemberKind kind) {
    return (member == null || member == kind) && (scheme == null || scheme == kind.scheme());
  }

  private static String prefix(Region province) {
    return province.code().toString().substring(0, 2);
  }

  private static RuleRows.Coverage coverage(Region province, List<RecoveryPolicy> policies) {
    return new RuleRows.Coverage(
        province,
        policies.stream().filter(policy -> policy.area().startsWith(prefix(province))).toList());
  }

  private boolean isShown(RecoveryPolicy policy) {
    MemberKind kind = member;
    InsuranceScheme asked = kind == null ? scheme : kind.scheme();
    return (region == null || region.toString().startsWith(policy.area()))
        && (date == null || policy.isValidOn(date))
        && (asked == null || policy.scheme().map(asked::equals).orElse(true))
        && (kind == null || policy.member().map(kind::equals).orElse(true));
  }
}
