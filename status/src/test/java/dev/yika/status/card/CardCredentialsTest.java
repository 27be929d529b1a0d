package dev.yika.status.card;

import static dev.yika.status.card.Credential.ELECTRONIC_CREDENTIAL;
import static dev.yika.status.card.Credential.IDENTITY_DOCUMENT;
import static dev.yika.status.card.Credential.PHYSICAL_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardCredentialsTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 5, 6);
  private static final CardState ACTIVE = CardState.active(BEGAN);

  @Test
  void anActiveCardCanBeUsedAsCanTheRest() {
    assertThat(ACTIVE.usableCredentials(BEGAN))
        .containsExactly(PHYSICAL_CARD, ELECTRONIC_CREDENTIAL, IDENTITY_DOCUMENT);
  }

  @Test
  void theElectronicCredentialStaysUsableFromTheLossToTheActivationOfTheNewCard() {
    CardState state = ACTIVE;
    for (CardEvent event :
        List.of(
            CardPolicy.standard().temporaryLoss(BEGAN),
            CardEvent.of(BEGAN, CardEventKind.LOSS_REPORTED),
            CardEvent.of(BEGAN, CardEventKind.REISSUE_APPLIED),
            CardEvent.of(BEGAN, CardEventKind.CARD_MADE),
            CardEvent.of(BEGAN, CardEventKind.COLLECTED))) {
      state = CardMachine.apply(state, event).after(state);
      assertThat(state.usableCredentials(BEGAN))
          .as(state.toString())
          .containsExactly(ELECTRONIC_CREDENTIAL, IDENTITY_DOCUMENT);
    }
    state = CardMachine.apply(state, CardEvent.of(BEGAN, CardEventKind.ACTIVATED)).after(state);
    assertThat(state.usableCredentials(BEGAN)).contains(PHYSICAL_CARD);
  }

  @Test
  void theCardIsUsableAgainWhenTheReportHasLapsedWithTheReason() {
    CardPolicy policy = CardPolicy.lapsingAfter(7, "made up", Confidence.ASSUMED);
    CardState lost = CardMachine.apply(ACTIVE, policy.temporaryLoss(BEGAN)).after(ACTIVE);

    assertThat(lost.credentials(BEGAN.plusDays(7)))
        .contains(new CredentialUse(PHYSICAL_CARD, false, CredentialReason.REPORTED_LOST));
    assertThat(lost.credentials(BEGAN.plusDays(8)))
        .contains(new CredentialUse(PHYSICAL_CARD, true, CredentialReason.REPORT_LAPSED));
  }

  @ParameterizedTest
  @EnumSource(
      value = CardEventKind.class,
      names = {"ACCOUNT_FROZEN", "NUMBER_CANCELLED"})
  void nothingOfAFrozenAccountOrACancelledNumberIsUsable(CardEventKind kind) {
    CardState state = CardMachine.apply(ACTIVE, CardEvents.of(kind, BEGAN)).after(ACTIVE);
    assertThat(state.usableCredentials(BEGAN)).isEmpty();
    assertThat(state.usableCredentials(LocalDate.MAX)).isEmpty();
  }

  @Test
  void nothingOfAFrozenAccountIsUsableWhileTheNewCardIsMade() {
    CardState frozen =
        CardMachine.apply(ACTIVE, CardEvents.of(CardEventKind.ACCOUNT_FROZEN, BEGAN)).after(ACTIVE);
    CardState reissuing =
        CardMachine.apply(frozen, CardEvent.of(BEGAN, CardEventKind.REISSUE_APPLIED)).after(frozen);
    assertThat(reissuing.phase()).isEqualTo(CardPhase.REISSUING);
    assertThat(reissuing.usableCredentials(BEGAN)).isEmpty();
  }

  @Test
  void nothingIsKnownToBeUsableBeforeTheStateBegan() {
    assertThat(ACTIVE.credentials(BEGAN.minusDays(1)))
        .extracting(CredentialUse::reason)
        .containsOnly(CredentialReason.BEFORE_STATE);
    assertThat(ACTIVE.usableCredentials(BEGAN.minusDays(1))).isEmpty();
  }

  @Test
  void theReasonIsReadOut() {
    CredentialUse use = new CredentialUse(PHYSICAL_CARD, false, CredentialReason.REPORTED_LOST);
    assertThat(use.message(Locale.ENGLISH)).isEqualTo("card: no, the card is reported lost");
    assertThat(use.message(Locale.CHINA)).isEqualTo("实体卡：不可用，卡已挂失");
    CredentialUse other =
        new CredentialUse(ELECTRONIC_CREDENTIAL, true, CredentialReason.APART_FROM_CARD);
    assertThat(other.message(Locale.ENGLISH))
        .isEqualTo("electronic credential: yes, usable without the card, once activated");
    assertThat(other.message(Locale.CHINA)).isEqualTo("医保电子凭证：可用，已激活即可使用，不依赖实体卡");
  }
}
