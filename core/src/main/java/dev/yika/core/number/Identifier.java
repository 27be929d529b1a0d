package dev.yika.core.number;

/**
 * A number or code of the medical insurance (标识号码): what all kinds have in common.
 *
 * <p>Implementations are immutable, thread-safe, comparable with their own kind, equal when their
 * normalized texts are, and on purpose not serializable: the whole text leaves through {@link
 * #unmasked()} only, so that a search for that word finds every place where it does.
 *
 * @since 0.1.0
 */
public sealed interface Identifier
    permits RegionalIdentifier, CredentialToken, ForeignerId, PersonNumber, SocialCardNumber {

  /**
   * Returns which kind of number this is.
   *
   * @return the kind
   */
  IdentifierKind kind();

  /**
   * Returns the whole normalized text. This is the only way to it: hand the result to the system
   * that needs it, and do not log, print or store it along the way.
   *
   * @return the text without separators, with upper-case letters; an opaque text as it was given
   */
  String unmasked();

  /**
   * Returns stars and at most the last four characters; only stars where four would tell too much.
   *
   * @return for example {@code ************7890}
   */
  @Override
  String toString();
}
