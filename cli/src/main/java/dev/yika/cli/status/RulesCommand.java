package dev.yika.cli.status;

import dev.yika.cli.command.RowCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.RecoveryFileOption;
import dev.yika.core.region.Region;
import dev.yika.core.region.RegionDirectory;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rules on unpaid months: {@code yika rules --region 330100}. */
@Command(
    name = "rules",
    description = "Show the rules on unpaid months, their sources and what they leave open.",
    footer = {
      "",
      "All rules are shown, or those that apply to --region, --insurance and --member.",
      "What a source does not mention is in the column unknown; the nationwide window",
      "holds there. With a region, the column picked names the members who get the",
      "rule. The short forms of days are those of the table: month+1 is the first day",
      "of the month after, within the limit; beyond it, the one behind the semicolon.",
      "",
      "Examples:",
      "  yika rules --region 330100 --member FLEXIBLE --on 2026-09-15",
      "  yika rules --coverage"
    })
public final class RulesCommand extends RowCommand {

  /** The codes above are those of Taiwan, Hong Kong and Macao. */
  private static final String LAST_PROVINCE = "65";

  @Mixin private InsuredOptions insured = new InsuredOptions();
  @Mixin private RecoveryFileOption file = new RecoveryFileOption();

  @Option(
      names = "--on",
      paramLabel = "<date>",
      converter = TimeText.DayConverter.class,
      description = "Show only rules in force on this day; by default, picked refers to today.")
  private @Nullable LocalDate date;

  @Option(
      names = "--coverage",
      description = "Count the rules in force of each province, and its gaps.")
  private boolean isCoverage;

  /** Keeps the context of the run. */
  public RulesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    insured.check(console());
    RecoveryPolicies policies = file.policies(locale());
    List<RecoveryPolicy> shown = policies.all().stream().filter(this::isShown).toList();
    if (isCoverage) {
      write(Coverage.COLUMNS, coverage(inForce(shown, policies)));
    } else {
      write(
          RuleRows.Shown.COLUMNS,
          shown.stream()
              .map(policy -> new RuleRows.Shown(policy, pickedFor(policy, policies)))
              .toList());
    }
    return ExitCode.ALL_VALID;
  }

  /** Returns the kinds of members asked for who get the policy; retired ones miss no month. */
  private List<MemberKind> pickedFor(RecoveryPolicy policy, RecoveryPolicies policies) {
    LocalDate day = day();
    return insured.region().stream()
        .flatMap(area -> Stream.of(MemberKind.values()).map(kind -> new Insured(area, kind)))
        .filter(who -> who.member() != MemberKind.RETIRED && isAsked(who.member()))
        .filter(who -> policies.policyFor(who, day).equals(policy))
        .map(Insured::member)
        .toList();
  }

  private LocalDate day() {
    return date == null ? LocalDate.now(ChinaTime.zone()) : date;
  }

  /** Returns the newest revisions that hold on the day. */
  private List<RecoveryPolicy> inForce(List<RecoveryPolicy> shown, RecoveryPolicies policies) {
    LocalDate day = day();
    return shown.stream()
        .filter(policy -> policies.named(policy.id(), day).filter(policy::equals).isPresent())
        .toList();
  }

  private boolean isAsked(MemberKind kind) {
    return insured.member().map(kind::equals).orElse(true)
        && insured.insurance().map(kind.scheme()::equals).orElse(true);
  }

  private static String prefix(Region province) {
    return province.code().toString().substring(0, 2);
  }

  private static List<Coverage> coverage(List<RecoveryPolicy> policies) {
    return RegionDirectory.standard().provinces().stream()
        .filter(province -> prefix(province).compareTo(LAST_PROVINCE) <= 0)
        .map(
            province ->
                new Coverage(
                    province,
                    policies.stream()
                        .filter(policy -> policy.area().startsWith(prefix(province)))
                        .toList()))
        .toList();
  }

  private boolean isShown(RecoveryPolicy policy) {
    return insured.region().map(area -> area.toString().startsWith(policy.area())).orElse(true)
        && (date == null || policy.isValidOn(date))
        && fits(policy.scheme(), insured.insurance())
        && fits(policy.member(), insured.member());
  }

  /** What a policy does not name, or was not asked for, fits anything. */
  private static <T> boolean fits(Optional<T> own, Optional<T> asked) {
    return own.isEmpty() || asked.isEmpty() || own.equals(asked);
  }
}
