package dev.yika.cli.option;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of sub-commands that work out what is paid. */
public final class PolicyOptions {

  @Mixin private CalendarOptions calendar = new CalendarOptions();

  @Option(
      names = "--policy",
      paramLabel = "<id>",
      description = "Use this recovery policy, whatever the area.")
  private @Nullable String policy;

  @Option(
      names = "--policy-file",
      paramLabel = "<file>",
      description = "Add recovery policies, or newer revisions of them.")
  private @Nullable String file;

  public Entitlements entitlements(Locale locale) {
    RecoveryPolicies policies = RecoveryPolicies.standard();
    if (file != null) {
      policies = TableFiles.load(file, policies::withFile, locale);
    }
    Entitlements entitlements =
        Entitlements.standard().with(policies).with(calendar.calendar(locale));
    return policy == null ? entitlements : withPolicy(entitlements, policies, policy, locale);
  }

  private static Entitlements withPolicy(
      Entitlements entitlements, RecoveryPolicies policies, String id, Locale locale) {
    if (policies.named(id).isEmpty()) {
      String known =
          policies.all().stream()
              .map(RecoveryPolicy::id)
              .distinct()
              .map(Discreet::text)
              .collect(Collectors.joining(", "));
      throw Refusal.ofUsage(Notice.UNKNOWN_POLICY.in(locale, known));
    }
    return entitlements.withPolicy(id);
  }
}
