package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.core.region.RegionCode;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.MemberKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for a person's pooling area and kind. */
final class InsuredOptions {

  @Option(
      names = "--region",
      paramLabel = "<code>",
      converter = RegionConverter.class,
      description = "The pooling area, six digits.")
  private @Nullable RegionCode region;

  @Option(
      names = "--insurance",
      paramLabel = "<insurance>",
      description = "The insurance: employee or resident.")
  private @Nullable InsuranceScheme insurance;

  @Option(
      names = "--member",
      paramLabel = "<member>",
      description = "The kind of member: ${COMPLETION-CANDIDATES}.")
  private @Nullable MemberKind member;

  /** Refuses a member of another insurance, and notes a region that no table has. */
  void check(Console console) {
    if (insurance != null && member != null && member.scheme() != insurance) {
      throw console.usage(Notice.MEMBER_OF_OTHER_SCHEME);
    }
    RegionConverter.reportUnknown(region, console);
  }

  Optional<RegionCode> region() {
    return Optional.ofNullable(region);
  }

  Optional<MemberKind> member() {
    return Optional.ofNullable(member);
  }

  /** Returns the insurance, given or that of the kind of member. */
  Optional<InsuranceScheme> insurance() {
    return member().map(MemberKind::scheme).or(() -> Optional.ofNullable(insurance));
  }
}
