package dev.yika.core.number;

import dev.yika.core.result.ParseResult;

/**
 * A number or code of the medical insurance (标识号码), of any kind.
 *
 * <p>Accepted forms of every kind that is not opaque, read in this order:
 *
 * <ol>
 *   <li>A text above {@value ParseResult#MAX_LENGTH} UTF-16 units is refused before any work.
 *   <li>Spaces (ASCII, no-break U+00A0, figure U+2007, thin U+2009, narrow no-break U+202F,
 *       ideographic U+3000) and hyphens (ASCII, U+2010 to U+2013, minus U+2212, full-width U+FF0D)
 *       are left out wherever they stand.
 *   <li>A byte-order mark at the start, and carriage returns, line feeds and tabs at the end, as
 *       scanners send them, are left out.
 *   <li>Full-width digits and letters become ASCII; ASCII letters become upper case.
 *   <li>Everything else is refused: digits of other scripts, letters that look like digits, control
 *       characters, line breaks between digits.
 * </ol>
 *
 * <p>An opaque kind keeps its text; only spaces, a byte-order mark and a line end around it are
 * left out.
 *
 * <p>Implementations are immutable, thread-safe, comparable with their own kind, equal when their
 * normalized texts are, and on purpose not serializable: the whole text leaves through {@link
 * #unmasked()} only, so that a search for that word finds every place where it does. Serializers
 * that read fields find nothing, and what they build is no number: its methods throw an
 * IllegalStateException.
 *
 * <p>Hash codes have a random key of the process, so that one in a log reveals nothing. They are
 * good for collections in memory, never as a key to partition, cache or store by (Spark, Flink, a
 * database).
 *
 * @since 0.1.0
 */
public sealed interface Identifier
    permits RegionalIdentifier, CredentialToken, ForeignerId, PersonNumber, SocialCardNumber {

  /**
   * Returns the kind of this number.
   *
   * @return the kind
   */
  IdentifierKind kind();

  /**
   * Returns the whole normalized text. No other method returns it: pass the result to the system
   * that needs it, and do not log, print or store it on the way.
   *
   * @return the text without separators, with upper-case letters; an opaque text as it was given
   */
  String unmasked();

  /**
   * Returns stars and at most the last four characters; only stars where four would reveal too
   * much.
   *
   * @return for example {@code ************7890}
   */
  @Override
  String toString();
}
