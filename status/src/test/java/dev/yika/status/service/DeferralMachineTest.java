package dev.yika.status.service;

import static dev.yika.status.service.DeferralEventKind.ADMIT;
import static dev.yika.status.service.DeferralEventKind.CLAIM;
import static dev.yika.status.service.DeferralEventKind.ENTER;
import static dev.yika.status.service.DeferralEventKind.LAPSE;
import static dev.yika.status.service.DeferralEventKind.REGISTER;
import static dev.yika.status.service.DeferralEventKind.SETTLE;
import static dev.yika.status.service.DeferralEventKind.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import dev.yika.status.machine.Diagram;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.machine.Stayed;
import dev.yika.status.rule.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeferralMachineTest {

  private static final Instant BEGIN =
      ChinaTime.at(LocalDate.of(2025, 10, 31), LocalTime.of(21, 0));
  private static final Instant SOON = BEGIN.plus(Duration.ofHours(20));

  /** After the deadline of an admission, and of an offline sale. */
  private static final Instant LATE = BEGIN.plus(Duration.ofDays(3));

  private static final DeferralState ADMITTED =
      after(DeferralState.none(), DeferralEvent.of(ADMIT, BEGIN));
  private static final DeferralState REGISTERED =
      after(DeferralState.none(), DeferralEvent.of(REGISTER, BEGIN));

  @Test
  void carriesTheDeadlineOfAnAdmission() {
    Outcome<DeferralState> outcome =
        DeferralMachine.apply(DeferralState.none(), DeferralEvent.of(ADMIT, BEGIN));

    DeferralState admitted =
        new DeferralState(
            DeferralPhase.ADMITTED, Optional.of(BEGIN), Optional.of(Deferral.admitted(BEGIN)));
    assertThat(outcome).isEqualTo(new Moved<>(admitted, List.of(DeferralEffect.GIVE_DEADLINE)));
    assertThat(admitted).hasToString("ADMITTED, R09 until 2025-11-03 21:00");
    assertThat(DeferralState.none()).hasToString("NOT_DEFERRED");
  }

  @ParameterizedTest(name = "{0} {1} after {2} h: {3} {4}")
  @CsvSource({
    "ADMITTED,   SETTLE,   0,  SETTLED,    ''",
    "ADMITTED,   SETTLE,   71, SETTLED,    ''",
    "ADMITTED,   SETTLE,   72, ADMITTED,   SETTLED_TOO_LATE",
    "ADMITTED,   SETTLE,   -1, ADMITTED,   BEFORE_BEGINNING",
    "ADMITTED,   CLAIM,    5,  CLAIMED,    ''",
    "ADMITTED,   CLAIM,    90, CLAIMED,    ''",
    "ADMITTED,   CLAIM,    -1, ADMITTED,   BEFORE_BEGINNING",
    "ADMITTED,   WITHDRAW, 5,  WITHDRAWN,  ''",
    "ADMITTED,   WITHDRAW, -1, ADMITTED,   BEFORE_BEGINNING",
    "ADMITTED,   LAPSE,    71, ADMITTED,   TIME_LEFT",
    "ADMITTED,   LAPSE,    72, EXPIRED,    ''",
    "ADMITTED,   ADMIT,    0,  ADMITTED,   SAME_EVENT",
    "ADMITTED,   ADMIT,    1,  ADMITTED,   ALREADY_DEFERRED",
    "ADMITTED,   REGISTER, 1,  ADMITTED,   IS_ADMISSION",
    "ADMITTED,   ENTER,    1,  ADMITTED,   IS_ADMISSION",
    "EXPIRED,    SETTLE,   71, SETTLED,    ''",
    "EXPIRED,    SETTLE,   72, EXPIRED,    SETTLED_TOO_LATE",
    "EXPIRED,    SETTLE,   -1, EXPIRED,    BEFORE_BEGINNING",
    "EXPIRED,    CLAIM,    90, CLAIMED,    ''",
    "EXPIRED,    WITHDRAW, 90, WITHDRAWN,  ''",
    "EXPIRED,    LAPSE,    99, EXPIRED,    ALREADY_SO",
    "EXPIRED,    ADMIT,    0,  EXPIRED,    SAME_EVENT",
    "EXPIRED,    ENTER,    1,  EXPIRED,    IS_ADMISSION",
    "REGISTERED, ENTER,    0,  ENTERED,    ''",
    "REGISTERED, ENTER,    26, ENTERED,    ''",
    "REGISTERED, ENTER,    27, ENTERED,    ''",
    "REGISTERED, ENTER,    -1, REGISTERED, BEFORE_BEGINNING",
    "REGISTERED, WITHDRAW, 5,  WITHDRAWN,  ''",
    "REGISTERED, LAPSE,    26, REGISTERED, TIME_LEFT",
    "REGISTERED, LAPSE,    27, OVERDUE,    ''",
    "REGISTERED, REGISTER, 0,  REGISTERED, SAME_EVENT",
    "REGISTERED, REGISTER, 1,  REGISTERED, ALREADY_DEFERRED",
    "REGISTERED, ADMIT,    0,  REGISTERED, IS_OFFLINE_SALE",
    "REGISTERED, SETTLE,   1,  REGISTERED, IS_OFFLINE_SALE",
    "REGISTERED, CLAIM,    1,  REGISTERED, IS_OFFLINE_SALE",
    "OVERDUE,    ENTER,    26, ENTERED,    ''",
    "OVERDUE,    ENTER,    27, ENTERED,    ''",
    "OVERDUE,    WITHDRAW, 50, WITHDRAWN,  ''",
    "OVERDUE,    LAPSE,    50, OVERDUE,    ALREADY_SO",
    "OVERDUE,    SETTLE,   50, OVERDUE,    IS_OFFLINE_SALE",
    "SETTLED,    SETTLE,   20, SETTLED,    SAME_EVENT",
    "SETTLED,    SETTLE,   21, SETTLED,    CASE_CLOSED",
    "SETTLED,    ADMIT,    0,  SETTLED,    SAME_EVENT",
    "SETTLED,    ADMIT,    1,  SETTLED,    CASE_CLOSED",
    "SETTLED,    REGISTER, 0,  SETTLED,    CASE_CLOSED",
    "SETTLED,    WITHDRAW, 21, SETTLED,    CASE_CLOSED",
    "SETTLED,    CLAIM,    21, SETTLED,    CASE_CLOSED",
    "SETTLED,    LAPSE,    99, SETTLED,    CASE_CLOSED",
    "CLAIMED,    CLAIM,    20, CLAIMED,    SAME_EVENT",
    "CLAIMED,    SETTLE,   21, CLAIMED,    CASE_CLOSED",
    "ENTERED,    ENTER,    20, ENTERED,    SAME_EVENT",
    "ENTERED,    ENTER,    21, ENTERED,    CASE_CLOSED",
    "ENTERED,    REGISTER, 0,  ENTERED,    SAME_EVENT",
    "WITHDRAWN,  WITHDRAW, 20, WITHDRAWN,  SAME_EVENT",
    "WITHDRAWN,  SETTLE,   21, WITHDRAWN,  CASE_CLOSED",
    "NOT_DEFERRED, SETTLE, 0,  NOT_DEFERRED, NOTHING_DEFERRED",
    "NOT_DEFERRED, LAPSE,  99, NOT_DEFERRED, NOTHING_DEFERRED"
  })
  void decidesEachEvent(
      DeferralPhase phase, DeferralEventKind kind, int hours, DeferralPhase next, String reason) {
    DeferralState state = stateIn(phase);
    DeferralEvent event = DeferralEvent.of(kind, BEGIN.plus(Duration.ofHours(hours)));

    Outcome<DeferralState> outcome = DeferralMachine.apply(state, event);

    assertThat(outcome.after(state).phase()).isEqualTo(next);
    assertThat(reasonOf(outcome)).isEqualTo(reason);
  }

  @Test
  void saysWhatToDoAfterASettlementThatIsTooLate() {
    Outcome<DeferralState> stored = DeferralMachine.apply(ADMITTED, DeferralEvent.of(SETTLE, LATE));
    Outcome<DeferralState> lapsed =
        DeferralMachine.apply(DeferralMachine.asOf(ADMITTED, LATE), DeferralEvent.of(SETTLE, LATE));

    assertThat(stored).isEqualTo(new Rejected<>(DeferralReason.SETTLED_TOO_LATE, true));
    assertThat(lapsed).isEqualTo(new Rejected<>(DeferralReason.SETTLED_TOO_LATE, false));
    assertThat(DeferralReason.SETTLED_TOO_LATE.label(Locale.CHINA))
        .isEqualTo("已超过结算时限，请先自费，再到医保经办机构窗口申请报销");
    assertThat(DeferralReason.SETTLED_TOO_LATE.label(Locale.ENGLISH))
        .isEqualTo("too late to settle here: pay, and claim at the counter of the agency");
  }

  @Test
  void expiresByItselfAtTheDeadline() {
    DeferralState expired = DeferralMachine.asOf(ADMITTED, LATE.plusSeconds(99));

    assertThat(DeferralMachine.asOf(ADMITTED, LATE.minusNanos(1))).isSameAs(ADMITTED);
    assertThat(expired.phase()).isEqualTo(DeferralPhase.EXPIRED);
    assertThat(expired.since()).contains(LATE);
    assertThat(DeferralMachine.asOf(expired, LATE.plusSeconds(999))).isSameAs(expired);
    assertThat(DeferralMachine.asOf(REGISTERED, LATE).phase()).isEqualTo(DeferralPhase.OVERDUE);
    assertThat(DeferralMachine.asOf(DeferralState.none(), Instant.MAX))
        .isSameAs(DeferralState.none());
  }

  @Test
  void hasEffectsForTheHost() {
    assertThat(effects(DeferralState.none(), REGISTER, BEGIN)).containsExactly("ENTER_NEXT_DAY");
    assertThat(effects(ADMITTED, SETTLE, SOON)).isEmpty();
    assertThat(effects(ADMITTED, LAPSE, LATE)).containsExactly("SEND_TO_COUNTER");
    assertThat(effects(REGISTERED, ENTER, SOON)).isEmpty();
    assertThat(effects(REGISTERED, ENTER, LATE)).containsExactly("NOTE_DELAY");
    assertThat(effects(REGISTERED, LAPSE, LATE)).containsExactly("ENTER_AT_ONCE");
  }

  @Test
  void listsWhatMayHappenNow() {
    assertThat(DeferralMachine.allowedEvents(DeferralState.none(), BEGIN))
        .containsExactly(ADMIT, REGISTER);
    assertThat(DeferralMachine.allowedEvents(ADMITTED, SOON))
        .containsExactly(SETTLE, CLAIM, WITHDRAW);
    assertThat(DeferralMachine.allowedEvents(ADMITTED, LATE))
        .containsExactly(CLAIM, WITHDRAW, LAPSE);
    assertThat(DeferralMachine.allowedEvents(DeferralMachine.asOf(ADMITTED, LATE), LATE))
        .containsExactly(CLAIM, WITHDRAW);
    assertThat(DeferralMachine.allowedEvents(REGISTERED, SOON)).containsExactly(ENTER, WITHDRAW);
    assertThat(DeferralMachine.allowedEvents(stateIn(DeferralPhase.SETTLED), LATE)).isEmpty();
    assertThat(DeferralMachine.TABLE.allowedEvents(DeferralPhase.EXPIRED))
        .containsExactly(SETTLE, CLAIM, WITHDRAW);
  }

  @Test
  void takesTheLimitOfAHospital() {
    Deferral day = Deferral.admitted(BEGIN, Duration.ofDays(1));

    DeferralState state = after(DeferralState.none(), DeferralEvent.beginning(day));

    assertThat(state.phase()).isEqualTo(DeferralPhase.ADMITTED);
    assertThat(DeferralMachine.asOf(state, day.deadline()).phase())
        .isEqualTo(DeferralPhase.EXPIRED);
    assertThat(DeferralEvent.beginning(Deferral.registered(BEGIN)))
        .isEqualTo(DeferralEvent.of(REGISTER, BEGIN));
  }

  @Test
  void decidesEveryPairOfPhaseAndKind() {
    assertThat(DeferralMachine.TABLE.transitions())
        .extracting(line -> line.from() + " " + line.on())
        .containsAll(
            Stream.of(DeferralPhase.values())
                .flatMap(
                    phase -> Arrays.stream(DeferralEventKind.values()).map(k -> phase + " " + k))
                .toList());
  }

  @Test
  void isDrawnFromItsTable() {
    assertThat(Diagram.of(DeferralMachine.transitions(), Locale.CHINA).mermaid())
        .contains("[*] --> NOT_DEFERRED", "ADMITTED --> SETTLED : 补刷结算", "EXPIRED --> SETTLED");
  }

  @ParameterizedTest
  @MethodSource("terms")
  void labelsEachTermInBothLanguages(MachineTerm term) {
    assertThat(term.label(Locale.CHINA)).containsPattern("\\p{IsHan}");
    assertThat(term.label(Locale.ROOT)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
  }

  static Stream<MachineTerm> terms() {
    return Stream.of(
            DeferralPhase.values(),
            DeferralEventKind.values(),
            DeferralReason.values(),
            DeferralEffect.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @EnumSource
  void canBeMadeAgainFromItsParts(DeferralPhase phase) {
    DeferralState state = stateIn(phase);

    assertThat(new DeferralState(state.phase(), state.since(), state.deferral())).isEqualTo(state);
  }

  @Test
  void refusesPartsThatDoNotFit() {
    Optional<Deferral> deferral = Optional.of(Deferral.admitted(BEGIN));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DeferralState(DeferralPhase.ADMITTED, Optional.empty(), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DeferralState(DeferralPhase.NOT_DEFERRED, Optional.of(BEGIN), deferral));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DeferralState(
                    DeferralPhase.SETTLED, Optional.of(BEGIN.minusNanos(1)), deferral))
        .withMessage("the phase began before the deferral");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeferralState(DeferralPhase.REGISTERED, Optional.of(BEGIN), deferral))
        .withMessage("the phase is not one of this kind of case");
  }

  @Test
  void takesEventsOfOneKindAndInstantForTheSame() {
    new EqualsTester()
        .addEqualityGroup(DeferralEvent.of(SETTLE, SOON), DeferralEvent.of(SETTLE, SOON))
        .addEqualityGroup(DeferralEvent.of(SETTLE, LATE))
        .addEqualityGroup(DeferralEvent.of(CLAIM, SOON))
        .addEqualityGroup(
            DeferralEvent.of(ADMIT, SOON), DeferralEvent.beginning(Deferral.admitted(SOON)))
        .addEqualityGroup(DeferralEvent.beginning(Deferral.admitted(SOON, Duration.ofDays(1))))
        .testEquals();
    assertThat(DeferralEvent.of(SETTLE, Instant.EPOCH))
        .hasToString("SETTLE at 1970-01-01T00:00:00Z");
  }

  private static DeferralState stateIn(DeferralPhase phase) {
    return switch (phase) {
      case NOT_DEFERRED -> DeferralState.none();
      case ADMITTED -> ADMITTED;
      case SETTLED -> after(ADMITTED, DeferralEvent.of(SETTLE, SOON));
      case EXPIRED -> DeferralMachine.asOf(ADMITTED, LATE);
      case CLAIMED -> after(ADMITTED, DeferralEvent.of(CLAIM, SOON));
      case REGISTERED -> REGISTERED;
      case OVERDUE -> DeferralMachine.asOf(REGISTERED, LATE);
      case ENTERED -> after(REGISTERED, DeferralEvent.of(ENTER, SOON));
      case WITHDRAWN -> after(ADMITTED, DeferralEvent.of(WITHDRAW, SOON));
    };
  }

  private static DeferralState after(DeferralState state, DeferralEvent event) {
    return DeferralMachine.apply(state, event).after(state);
  }

  private static String reasonOf(Outcome<DeferralState> outcome) {
    if (outcome instanceof Rejected<DeferralState> rejected) {
      return rejected.reason().name();
    }
    return outcome instanceof Stayed<DeferralState> stayed ? stayed.reason().name() : "";
  }

  private static List<String> effects(DeferralState state, DeferralEventKind kind, Instant at) {
    Outcome<DeferralState> outcome = DeferralMachine.apply(state, DeferralEvent.of(kind, at));
    return ((Moved<DeferralState>) outcome).effects().stream().map(MachineTerm::name).toList();
  }
}
