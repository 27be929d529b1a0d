package dev.yika.status.card;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.common.testing.EqualsTester;
import dev.yika.status.NamedNulls;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.machine.Diagram;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Transition;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table of the machine holds, and the contracts of its values. */
class CardTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
  private static final CardState ACTIVE = CardState.active(DAY);
  private static final List<Transition<CardPhase, CardEventKind>> LINES =
      CardMachine.TABLE.transitions();

  @Test
  void everyPhaseDecidesEveryKind() {
    for (CardPhase phase : CardPhase.values()) {
      for (CardEventKind kind : CardEventKind.values()) {
        assertThat(LINES).anyMatch(line -> line.from() == phase && line.on() == kind);
      }
    }
  }

  @Test
  void everyReasonAndEffectIsUsed() {
    Set<MachineTerm> used =
        LINES.stream()
            .flatMap(
                line ->
                    Stream.of(
                            line.condition().stream(),
                            line.reason().stream(),
                            line.effects().stream())
                        .flatMap(terms -> terms))
            .collect(toSet());
    assertThat(used).contains(CardReason.values()).contains(CardEffect.values());
  }

  @Test
  void everyPhaseIsReachedFromTheFirst() {
    Set<CardPhase> reached = EnumSet.of(CardMachine.TABLE.phases().get(0));
    boolean grows = true;
    while (grows) {
      grows =
          reached.addAll(
              LINES.stream()
                  .filter(line -> reached.contains(line.from()))
                  .flatMap(line -> line.to().stream())
                  .collect(toCollection(() -> EnumSet.noneOf(CardPhase.class))));
    }
    assertThat(reached).containsExactlyInAnyOrder(CardPhase.values());
  }

  @Test
  void theDrawingShowsTheLapse() {
    Diagram drawing = Diagram.of(CardMachine.transitions(), Locale.CHINA);
    assertThat(drawing.mermaid().lines())
        .filteredOn(line -> line.startsWith("  TEMPORARILY_LOST --> ACTIVE : "))
        .singleElement(STRING)
        .contains("临时挂失到期 / 启用实体卡, 告知参保人");
  }

  @Test
  void everyTermHasALabelInBothLanguages() {
    Stream.of(
            CardPhase.values(),
            CardEventKind.values(),
            CardReason.values(),
            CardEffect.values(),
            CredentialReason.values())
        .<MachineTerm>flatMap(Arrays::stream)
        .forEach(
            term -> {
              assertThat(term.label(Locale.ENGLISH)).isNotBlank().isASCII();
              assertThat(term.label(Locale.CHINA)).isNotBlank().doesNotContainPattern("[A-Za-z]");
            });
    for (Credential credential : Credential.values()) {
      assertThat(credential.label(Locale.ENGLISH)).isNotEqualTo(credential.label(Locale.CHINA));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 367})
  void aPolicyRefusesDaysOutOfRange(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CardPolicy.lapsingAfter(days, "made up", Confidence.LOW));
  }

  @Test
  void aPolicyNamesItsSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CardPolicy.lapsingAfter(7, " ", Confidence.LOW));
    assertThat(CardPolicy.standard().confidence()).isEqualTo(Confidence.ASSUMED);
    assertThat(CardPolicy.standard().lapseDays()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void statesAreEqualByWhatTheyHold() {
    CardEvent lost = CardPolicy.standard().temporaryLoss(DAY);
    CardState frozen = after(ACTIVE, CardEventKind.ACCOUNT_FROZEN);
    new EqualsTester()
        .addEqualityGroup(ACTIVE, CardState.active(DAY))
        .addEqualityGroup(CardState.produced(DAY))
        .addEqualityGroup(CardState.active(DAY.plusDays(1)))
        .addEqualityGroup(CardMachine.apply(ACTIVE, lost).after(ACTIVE))
        .addEqualityGroup(
            CardMachine.apply(
                    ACTIVE, CardPolicy.lapsingAfter(7, "s", Confidence.LOW).temporaryLoss(DAY))
                .after(ACTIVE))
        .addEqualityGroup(frozen, after(ACTIVE, CardEventKind.ACCOUNT_FROZEN))
        .addEqualityGroup(CardMachine.apply(frozen, lost).after(frozen))
        .addEqualityGroup(after(frozen, CardEventKind.REISSUE_APPLIED))
        .addEqualityGroup(after(ACTIVE, CardEventKind.NUMBER_CANCELLED))
        .testEquals();
  }

  private static CardState after(CardState state, CardEventKind kind) {
    return CardMachine.apply(state, CardEvents.of(kind, DAY)).after(state);
  }

  @Test
  void nullIsRefusedByName() {
    NamedNulls nulls =
        new NamedNulls()
            .with(CardState.class, ACTIVE)
            .with(CardEvent.class, CardEvents.of(CardEventKind.LOSS_REPORTED, DAY))
            .with(LocalDate.class, DAY)
            .with(OptionalInt.class, OptionalInt.of(7))
            .with(Optional.class, Optional.empty())
            .with(String.class, "made up");
    nulls
        .with(Locale.class, Locale.ENGLISH)
        .with(WorkdayCalendar.class, WorkdayCalendar.china())
        .refusedBy(
            CardMachine.class,
            CardState.class,
            CardPolicy.class,
            CardEvent.class,
            CredentialUse.class)
        .refusedBy(
            ACTIVE,
            CardPolicy.standard(),
            new CredentialUse(Credential.PHYSICAL_CARD, true, CredentialReason.CARD_ACTIVE),
            Credential.PHYSICAL_CARD,
            CardPhase.ACTIVE,
            CardEventKind.ISSUED,
            CardReason.ALREADY_SO,
            CardEffect.BLOCK_ALL,
            CredentialReason.CANCELLED);
  }
}
