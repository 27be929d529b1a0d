package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.recovery.RecoveryPolicies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of sub-commands that work out what is paid. */
public final class RecoveryOptions {

  @Mixin private CalendarOptions calendar = new CalendarOptions();

  @Option(
      names = "--policy",
      paramLabel = "<id>",
      description = "Use this recovery policy, whatever the area.")
  private @Nullable String policy;

  @Mixin private RecoveryFileOption file = new RecoveryFileOption();

  /** Returns the evaluator with the policies asked for. */
  public Entitlements entitlements(Console console) {
    RecoveryPolicies policies = file.policies(console.locale());
    Entitlements entitlements =
        Entitlements.standard().with(policies).with(calendar.calendar(console));
    return policy == null ? entitlements : withPolicy(entitlements, policies, policy, console);
  }

  private static Entitlements withPolicy(
      Entitlements entitlements, RecoveryPolicies policies, String id, Console console) {
    if (policies.named(id).isEmpty()) {
      throw console.usage(Notice.UNKNOWN_POLICY);
    }
    return entitlements.withPolicy(id);
  }
}
