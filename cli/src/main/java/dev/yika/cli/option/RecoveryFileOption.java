package dev.yika.cli.option;

import dev.yika.cli.console.TableFiles;
import dev.yika.status.recovery.RecoveryPolicies;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of sub-commands that know recovery policies. */
public final class RecoveryFileOption {

  @Option(
      names = "--recovery-file",
      paramLabel = "<file>",
      description = "Add recovery policies, or newer revisions of them.")
  private @Nullable String file;

  /** Returns the built-in policies with those of the file. */
  public RecoveryPolicies policies(Locale locale) {
    RecoveryPolicies standard = RecoveryPolicies.standard();
    return file == null ? standard : TableFiles.load(file, standard::withFile, locale);
  }
}
