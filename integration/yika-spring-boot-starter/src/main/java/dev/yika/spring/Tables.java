package dev.yika.spring;

import dev.yika.core.region.RegionDirectory;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.text.Finder;
import dev.yika.masking.text.Scrubber;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.recovery.RecoveryPolicies;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The tables read from the files at one time, and the beans made of them.
 *
 * @param regions administrative regions
 * @param calendar working days
 * @param policies recovery policies
 * @param masking who sees what
 * @param entitlements evaluates with these policies and working days
 * @param scrubber finds numbers of these regions
 * @since 0.1.0
 */
public record Tables(
    RegionDirectory regions,
    WorkdayCalendar calendar,
    RecoveryPolicies policies,
    MaskingPolicy masking,
    Entitlements entitlements,
    Scrubber scrubber) {

  static Tables read(YikaProperties files) {
    RegionDirectory regions = RegionDirectory.standard();
    WorkdayCalendar calendar = WorkdayCalendar.china();
    RecoveryPolicies policies = RecoveryPolicies.standard();
    MaskingPolicy masking = MaskingPolicy.standard();
    if (isSet(files.regions().file())) {
      regions = regions.withFile(Path.of(files.regions().file()));
    }
    if (isSet(files.holidays().file())) {
      calendar = calendar.withFile(Path.of(files.holidays().file()));
    }
    if (isSet(files.recovery().file())) {
      policies = policies.withFile(Path.of(files.recovery().file()));
    }
    if (isSet(files.masking().policyFile())) {
      masking = MaskingPolicy.empty().withFile(Path.of(files.masking().policyFile()));
    }
    return new Tables(
        regions,
        calendar,
        policies,
        masking,
        Entitlements.standard().with(policies).with(calendar),
        Scrubber.standard().with(Finder.standard().with(regions)));
  }

  static boolean isSet(@Nullable String file) {
    return file != null && !file.isBlank();
  }
}
