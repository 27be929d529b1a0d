package dev.yika.status.enrollment;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import dev.yika.core.region.RegionCode;
import dev.yika.status.NamedNulls;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Transition;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the table of the machine holds, and the contracts of its values. */
class EnrollmentTableTest {

  private final List<Transition<EnrollmentPhase, EnrollmentEventKind>> lines =
      new EnrollmentRows().table().transitions();

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final YearMonth MONTH = YearMonth.of(2026, 2);
  private static final Insured EMPLOYEE = Insured.employee("410100");

  @Test
  void everyPhaseDecidesEveryKind() {
    for (EnrollmentPhase phase : EnrollmentPhase.values()) {
      for (EnrollmentEventKind kind : EnrollmentEventKind.values()) {
        assertThat(lines).anyMatch(line -> line.from() == phase && line.on() == kind);
      }
    }
  }

  @Test
  void theMachineHasThisTable() {
    assertThat(EnrollmentMachine.TABLE.transitions()).hasSameSizeAs(lines);
  }

  @Test
  void everyReasonAndEffectIsUsed() {
    Set<MachineTerm> used =
        lines.stream()
            .flatMap(
                line ->
                    Stream.of(line.condition().stream(), line.reason().stream())
                        .flatMap(terms -> terms))
            .collect(toSet());
    lines.forEach(line -> used.addAll(line.effects()));
    used.add(EnrollmentReason.BEFORE_BIRTH); // given by the history, which knows the birth
    assertThat(used).contains(EnrollmentReason.values()).contains(EnrollmentEffect.values());
  }

  @Test
  void everyPhaseIsReachedFromTheFirst() {
    Set<EnrollmentPhase> reached = EnumSet.of(EnrollmentMachine.TABLE.phases().get(0));
    boolean grows = true;
    while (grows) {
      grows =
          reached.addAll(
              lines.stream()
                  .filter(line -> reached.contains(line.from()))
                  .flatMap(line -> line.to().stream())
                  .collect(toCollection(() -> EnumSet.noneOf(EnrollmentPhase.class))));
    }
    assertThat(reached).containsExactlyInAnyOrder(EnrollmentPhase.values());
  }

  @Test
  void everyTermHasALabelInBothLanguages() {
    Stream.of(
            EnrollmentPhase.values(),
            EnrollmentEventKind.values(),
            EnrollmentReason.values(),
            EnrollmentEffect.values())
        .<MachineTerm>flatMap(Arrays::stream)
        .forEach(
            term -> {
              assertThat(term.label(Locale.ENGLISH)).isNotBlank().isASCII();
              assertThat(term.label(Locale.CHINA)).isNotBlank().doesNotContainPattern("[A-Za-z]");
            });
  }

  @Test
  void valuesAreEqualByWhatTheyHold() {
    EnrollmentEvent enrolled = event(EnrollmentChange.enrolled(EMPLOYEE));
    EnrollmentState insured = after(EnrollmentState.notEnrolled(), enrolled);
    EnrollmentState owing = after(insured, event(EnrollmentChange.missed(MONTH.plusMonths(1))));
    new EqualsTester()
        .addEqualityGroup(enrolled, event(EnrollmentChange.enrolled(Insured.employee("410100"))))
        .addEqualityGroup(event(EnrollmentChange.enrolled(Insured.flexible("410100"))))
        .addEqualityGroup(EnrollmentChange.madeUp(MONTH, MONTH), EnrollmentChange.madeUp(MONTH))
        .addEqualityGroup(EnrollmentChange.madeUp(MONTH).withLateFee())
        .addEqualityGroup(EnrollmentChange.deferred(MONTH), EnrollmentChange.deferred(MONTH, MONTH))
        .addEqualityGroup(EnrollmentState.notEnrolled())
        .addEqualityGroup(insured, after(EnrollmentState.notEnrolled(), enrolled))
        .addEqualityGroup(owing)
        .addEqualityGroup(after(insured, event(EnrollmentChange.deferred(MONTH.plusMonths(1)))))
        .addEqualityGroup(after(owing, event(EnrollmentChange.frozen("misuse"))))
        .addEqualityGroup(after(insured, event(EnrollmentChange.paused(PauseReason.OTHER))))
        .addEqualityGroup(after(insured, event(EnrollmentChange.paused(PauseReason.LEFT_EMPLOYER))))
        .addEqualityGroup(after(insured, event(EnrollmentChange.ended())))
        .testEquals();
  }

  private static EnrollmentEvent event(EnrollmentChange change) {
    return new EnrollmentEvent("id", DAY, Instant.EPOCH, change);
  }

  private static EnrollmentState after(EnrollmentState state, EnrollmentEvent event) {
    return EnrollmentMachine.apply(state, event).after(state);
  }

  @Test
  void nullIsRefusedByName() {
    new NamedNulls()
        .with(CharSequence.class, "410100")
        .with(String.class, "id")
        .with(RegionCode.class, RegionCode.parse("410100"))
        .with(Insured.class, EMPLOYEE)
        .with(LocalDate.class, DAY)
        .with(YearMonth.class, MONTH)
        .with(Instant.class, Instant.EPOCH)
        .with(Optional.class, Optional.empty())
        .with(OptionalInt.class, OptionalInt.empty())
        .with(Locale.class, Locale.ENGLISH)
        .with(EnrollmentChange.class, EnrollmentChange.ended())
        .with(EnrollmentState.class, EnrollmentState.notEnrolled())
        .with(EnrollmentEvent.class, event(EnrollmentChange.ended()))
        .refusedBy(
            Insured.class,
            Interruption.class,
            Freeze.class,
            EnrollmentEvent.class,
            EnrollmentMachine.class,
            EnrollmentState.class)
        .with(Collection.class, List.of(MONTH))
        .with(YearMonth[].class, new YearMonth[] {MONTH})
        .refusedBy(EnrollmentChange.class)
        .refusedBy(EnrollmentChange.enrolled(EMPLOYEE))
        .refusedBy(
            EnrollmentPhase.INSURED,
            EnrollmentEventKind.PAID,
            EnrollmentReason.AS_DUE,
            EnrollmentEffect.NOTIFY_MEMBER,
            InsuranceScheme.EMPLOYEE,
            InsuranceStatus.NORMAL,
            MemberKind.EMPLOYED,
            PauseReason.OTHER);
  }
}
