package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.hit.EvidenceRule;
import java.util.Arrays;

/**
 * The kind that a candidate was taken for, and the evidence. There is one match for each kind and
 * rule, so that a hit allocates nothing.
 *
 * @param kind the kind of number
 * @param rule the evidence
 */
public record Match(IdentifierKind kind, EvidenceRule rule) {

  private static final Match[][] ALL =
      Arrays.stream(IdentifierKind.values())
          .map(
              kind ->
                  Arrays.stream(EvidenceRule.values())
                      .map(rule -> new Match(kind, rule))
                      .toArray(Match[]::new))
          .toArray(Match[][]::new);

  @SuppressWarnings("EnumOrdinal") // an index into a table of the same enums
  static Match of(IdentifierKind kind, EvidenceRule rule) {
    return ALL[kind.ordinal()][rule.ordinal()];
  }
}
