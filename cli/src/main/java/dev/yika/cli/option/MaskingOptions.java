package dev.yika.cli.option;

import dev.yika.cli.console.TableFiles;
import dev.yika.masking.policy.MaskingPolicy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of sub-commands that mask by a policy. */
public final class MaskingOptions {

  @Option(
      names = "--masking-file",
      paramLabel = "<file>",
      description = "Decide by the masking policy of this file instead of the built-in one.")
  private @Nullable String file;

  /** Returns the policy. */
  public MaskingPolicy policy(Locale locale) {
    return file == null
        ? MaskingPolicy.standard()
        : TableFiles.load(file, MaskingPolicy.empty()::withFile, locale);
  }
}
