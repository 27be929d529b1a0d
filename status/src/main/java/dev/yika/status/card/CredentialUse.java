package dev.yika.status.card;

import dev.yika.core.result.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Whether a credential may be used on a day, and why (凭证可用性).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param credential the credential
 * @param usable whether it may be used
 * @param reason why, or why not
 * @since 0.1.0
 */
public record CredentialUse(Credential credential, boolean usable, CredentialReason reason) {

  private static final Wording YES = new Wording("%s: yes, %s", "%s：可用，%s");
  private static final Wording NO = new Wording("%s: no, %s", "%s：不可用，%s");

  /**
   * Keeps all parts.
   *
   * @param credential the credential
   * @param usable whether it may be used
   * @param reason why, or why not
   */
  public CredentialUse {
    Objects.requireNonNull(credential, "credential");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns the use of all three; one not known to be usable counts as not usable. */
  static List<CredentialUse> of(CardState state, LocalDate date) {
    if (date.isBefore(state.since())) {
      return none(CredentialReason.BEFORE_STATE);
    }
    if (state.phase() == CardPhase.CANCELLED) {
      return none(CredentialReason.CANCELLED);
    }
    return state.isFrozen() ? none(CredentialReason.FROZEN) : open(state, state.asOf(date));
  }

  private static List<CredentialUse> none(CredentialReason reason) {
    return List.of(
        new CredentialUse(Credential.PHYSICAL_CARD, false, reason),
        new CredentialUse(Credential.ELECTRONIC_CREDENTIAL, false, reason),
        new CredentialUse(Credential.IDENTITY_DOCUMENT, false, reason));
  }

  private static List<CredentialUse> open(CardState kept, CardState now) {
    boolean active = now.phase() == CardPhase.ACTIVE;
    boolean lapsed = active && kept.phase() == CardPhase.TEMPORARILY_LOST;
    CredentialReason card = lapsed ? CredentialReason.REPORT_LAPSED : cardReason(now.phase());
    return List.of(
        new CredentialUse(Credential.PHYSICAL_CARD, active, card),
        new CredentialUse(Credential.ELECTRONIC_CREDENTIAL, true, CredentialReason.APART_FROM_CARD),
        new CredentialUse(Credential.IDENTITY_DOCUMENT, true, CredentialReason.WHERE_TAKEN));
  }

  private static CredentialReason cardReason(CardPhase phase) {
    return switch (phase) {
      case PRODUCED -> CredentialReason.NOT_HANDED_OUT;
      case INACTIVE -> CredentialReason.NOT_ACTIVATED;
      case ACTIVE -> CredentialReason.CARD_ACTIVE;
      case TEMPORARILY_LOST, LOST -> CredentialReason.REPORTED_LOST;
      case REISSUING, READY -> CredentialReason.OLD_CARD_VOID;
      case FROZEN -> CredentialReason.FROZEN;
      case CANCELLED -> CredentialReason.CANCELLED;
    };
  }

  /**
   * Explains this in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return for example {@code card: no, the card is reported lost}
   */
  public String message(Locale locale) {
    return (usable ? YES : NO).in(locale, credential.label(locale), reason.label(locale));
  }
}
