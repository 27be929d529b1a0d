package dev.yika.cli.option;

import dev.yika.core.number.IdentifierKind;
import picocli.CommandLine.Option;

/** The option of sub-commands that are about one kind of number. */
public final class CardKindOption {

  @Option(
      names = "--kind",
      paramLabel = "<kind>",
      completionCandidates = KindChoices.class,
      description = "The kind of number: ${COMPLETION-CANDIDATES}; by default card-number.")
  private IdentifierKind kind = IdentifierKind.CARD_NUMBER;

  public IdentifierKind kind() {
    return kind;
  }
}
