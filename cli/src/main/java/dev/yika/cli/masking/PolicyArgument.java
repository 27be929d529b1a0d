package dev.yika.cli.masking;

import dev.yika.cli.console.TableFiles;
import dev.yika.cli.option.CardKindOption;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyLine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The policy that is shown, and the kind of number that it is shown for. */
final class PolicyArgument {

  @Mixin private CardKindOption kind = new CardKindOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A policy table; by default the built-in one.")
  private @Nullable String file;

  /** Loads the policy. */
  List<PolicyLine> lines(Locale locale) {
    MaskingPolicy policy =
        file == null
            ? MaskingPolicy.standard()
            : TableFiles.load(file, MaskingPolicy.empty()::withFile, locale);
    return policy.table(kind.kind());
  }
}
