package dev.yika.status.card;

import static dev.yika.status.card.Credential.ELECTRONIC_CREDENTIAL;
import static dev.yika.status.card.Credential.IDENTITY_DOCUMENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A card as a clerk would keep it: what is in the hands of the member, which report holds, which
 * new card is under way, and whether the account is frozen. It knows nothing of phases or tables.
 */
final class NaiveCard {

  private boolean handedOut;
  private boolean activated;
  private boolean lostForGood;
  private boolean reported;
  private @Nullable LocalDate until;
  private boolean made;
  private boolean cancelled;
  private LocalDate last;
  boolean frozen;
  @Nullable LocalDate appliedOn;

  NaiveCard(LocalDate made) {
    last = made;
  }

  void take(CardEvent event) {
    LocalDate day = event.occurredOn();
    if (cancelled || day.isBefore(last)) {
      return;
    }
    if (event.kind() == CardEventKind.REPORT_LAPSED) {
      writeDownLapse(day);
      return;
    }
    boolean held = reported;
    reported = reported && !hasLapsed(day);
    if (changes(event)) {
      last = day;
    } else {
      reported = held; // only asked about, so that an earlier day still finds the report
    }
  }

  private boolean hasLapsed(LocalDate day) {
    return until != null && day.isAfter(until);
  }

  private void writeDownLapse(LocalDate day) {
    if (reported && !frozen && until != null && day.isAfter(until)) {
      reported = false;
      last = until.plusDays(1);
    }
  }

  /** Returns whether the event changed anything. */
  private boolean changes(CardEvent event) {
    return switch (event.kind()) {
      case ISSUED -> !handedOut && !frozen && appliedOn == null && handOut();
      case ACTIVATED -> handedOut && !isBlocked() && !activated && activate();
      case TEMPORARY_LOSS_REPORTED -> isInHand() && !lostForGood && reportForATime(event);
      case REPORT_WITHDRAWN -> reported && withdraw();
      case LOSS_REPORTED -> isInHand() && !lostForGood && reportForGood();
      case REISSUE_APPLIED -> appliedOn == null && isBlocked() && replace(event.occurredOn());
      case CARD_MADE -> appliedOn != null && !made && make();
      case COLLECTED -> made && collect();
      case ACCOUNT_FROZEN -> !frozen && freeze(true);
      case ACCOUNT_RELEASED -> frozen && freeze(false);
      case NUMBER_CANCELLED -> cancel();
      case REPORT_LAPSED -> false;
    };
  }

  private boolean isInHand() {
    return handedOut && appliedOn == null;
  }

  private boolean isBlocked() {
    return reported || lostForGood || frozen || appliedOn != null;
  }

  private boolean handOut() {
    handedOut = true;
    return true;
  }

  private boolean activate() {
    activated = true;
    return true;
  }

  private boolean reportForATime(CardEvent event) {
    LocalDate end = event.until().orElse(null);
    boolean impossible = end != null && end.isBefore(event.occurredOn());
    boolean longer = !reported || (until != null && (end == null || end.isAfter(until)));
    if (impossible || !longer) {
      return false;
    }
    reported = true;
    until = end;
    return true;
  }

  private boolean withdraw() {
    reported = false;
    return true;
  }

  private boolean reportForGood() {
    lostForGood = true;
    reported = false;
    return true;
  }

  private boolean replace(LocalDate day) {
    appliedOn = day;
    handedOut = true;
    activated = false;
    reported = false;
    lostForGood = false;
    return true;
  }

  private boolean make() {
    made = true;
    return true;
  }

  private boolean collect() {
    made = false;
    appliedOn = null;
    return true;
  }

  private boolean freeze(boolean now) {
    frozen = now;
    return true;
  }

  private boolean cancel() {
    frozen = false;
    appliedOn = null;
    cancelled = true;
    return true;
  }

  CardPhase phase(LocalDate day) {
    if (cancelled) {
      return CardPhase.CANCELLED;
    }
    if (appliedOn != null) {
      return made ? CardPhase.READY : CardPhase.REISSUING;
    }
    if (frozen) {
      return CardPhase.FROZEN;
    }
    if (lostForGood) {
      return CardPhase.LOST;
    }
    if (reported && !hasLapsed(day)) {
      return CardPhase.TEMPORARILY_LOST;
    }
    if (!handedOut) {
      return CardPhase.PRODUCED;
    }
    return activated ? CardPhase.ACTIVE : CardPhase.INACTIVE;
  }

  Set<Credential> usable(LocalDate day, LocalDate since) {
    if (cancelled || frozen || day.isBefore(since)) {
      return Set.of();
    }
    return phase(day) == CardPhase.ACTIVE
        ? EnumSet.allOf(Credential.class)
        : EnumSet.of(ELECTRONIC_CREDENTIAL, IDENTITY_DOCUMENT);
  }
}
