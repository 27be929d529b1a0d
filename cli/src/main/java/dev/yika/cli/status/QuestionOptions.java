package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.RecoveryOptions;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for the question put to each history. */
final class QuestionOptions {

  @Mixin private RecoveryOptions recovery = new RecoveryOptions();
  @Mixin private InsuredOptions insured = new InsuredOptions();

  @Option(
      names = "--known-at",
      paramLabel = "<time>",
      converter = TimeText.Converter.class,
      description = "Use only events recorded by this time, such as 2026-09-15T10:20.")
  private @Nullable Instant knownAt;

  @Option(
      names = "--born-on",
      paramLabel = "<date>",
      converter = TimeText.DayConverter.class,
      description = "The day of birth; events before it are rejected.")
  private @Nullable LocalDate birth;

  /** Loads what the options name, and refuses those that do not fit each other. */
  Question on(LocalDate date, Console console) {
    return new Question(
        recovery.entitlements(console), date, insured.region(), insured(console), knownAt, birth);
  }

  /** Returns who was named; an insurance alone stands for its commonest kind of member. */
  private Optional<Insured> insured(Console console) {
    insured.check(console);
    Optional<MemberKind> member =
        insured.member().or(() -> insured.insurance().map(QuestionOptions::commonest));
    if (insured.region().isPresent() != member.isPresent()) {
      throw console.usage(Notice.REGION_AND_MEMBER);
    }
    return insured.region().map(region -> new Insured(region, member.orElseThrow()));
  }

  private static MemberKind commonest(InsuranceScheme scheme) {
    return scheme == InsuranceScheme.EMPLOYEE ? MemberKind.EMPLOYED : MemberKind.RESIDENT;
  }
}
