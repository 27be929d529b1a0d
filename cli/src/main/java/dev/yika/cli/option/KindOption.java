package dev.yika.cli.option;

import dev.yika.core.number.IdentifierKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of sub-commands that read texts as numbers. */
public final class KindOption {

  @Option(
      names = "--kind",
      paramLabel = "<kind>",
      completionCandidates = KindChoices.class,
      description = "Read every text as this kind: ${COMPLETION-CANDIDATES}.")
  private @Nullable IdentifierKind kind;

  public Optional<IdentifierKind> kind() {
    return Optional.ofNullable(kind);
  }
}
