package dev.yika.status.machine.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.sun.management.ThreadMXBean;
import dev.yika.status.NamedNulls;
import dev.yika.status.machine.Diagram;
import dev.yika.status.machine.Event;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.machine.State;
import dev.yika.status.machine.Stayed;
import dev.yika.status.machine.Transition;
import dev.yika.status.machine.Transition.Result;
import dev.yika.status.machine.table.Door.Act;
import dev.yika.status.machine.table.Door.Deed;
import dev.yika.status.machine.table.Door.Phase;
import dev.yika.status.machine.table.Door.Stand;
import dev.yika.status.machine.table.Door.Word;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class TransitionTableTest {

  private static final TransitionTable<Phase, Deed, Stand, Act> TABLE = Door.table();

  @Test
  void aPairWithoutALineIsAHole() {
    TransitionTableBuilder<Phase, Deed, Stand, Act> rows = Door.rows();
    rows.in(Phase.CLOSED).on(Set.of(Deed.PUSH, Deed.PULL)).reject(Word.GONE);
    rows.in(Set.of(Phase.OPEN, Phase.BROKEN)).rejectOthers(Word.GONE);
    assertThatIllegalStateException()
        .isThrownBy(rows::build)
        .withMessage("CLOSED does not decide KICK");
  }

  @Test
  void aPairWithoutALastLineIsAHole() {
    TransitionTableBuilder<Phase, Deed, Stand, Act> rows = Door.rows();
    rows.in(Phase.CLOSED).on(Deed.PUSH).rejectIf(Word.TOO_WEAK, (door, act) -> act.force() < 2);
    rows.in(Set.of(Phase.values())).rejectOthers(Word.GONE);
    assertThatIllegalStateException()
        .isThrownBy(rows::build)
        .withMessage("CLOSED does not decide PUSH");
  }

  @Test
  void aPairIsNotDecidedTwice() {
    TransitionTableBuilder<Phase, Deed, Stand, Act> rows = Door.rows();
    rows.in(Phase.CLOSED).on(Deed.PUSH).stay(Word.ALREADY_SO);
    assertThatIllegalStateException()
        .isThrownBy(() -> rows.in(Set.of(Phase.CLOSED)).on(Set.of(Deed.PUSH)))
        .withMessage("CLOSED decides PUSH twice");
  }

  @Test
  void twoPathsToOnePairAreNotBothKept() {
    TransitionTableBuilder<Phase, Deed, Stand, Act> rows = Door.rows();
    TransitionTableBuilder<Phase, Deed, Stand, Act>.On first = rows.in(Phase.OPEN).on(Deed.PUSH);
    TransitionTableBuilder<Phase, Deed, Stand, Act>.On second = rows.in(Phase.OPEN).on(Deed.PUSH);
    first.stay(Word.ALREADY_SO);
    assertThatIllegalStateException().isThrownBy(() -> second.reject(Word.GONE));
  }

  @Test
  void aLineThatLeadsElsewhereThanItPromisesIsNoticed() {
    TransitionTableBuilder<Phase, Deed, Stand, Act> rows = Door.rows();
    rows.in(Phase.CLOSED).on(Deed.PUSH).moveTo(Phase.OPEN, (door, act) -> Door.BROKEN);
    rows.in(Set.of(Phase.values())).rejectOthers(Word.GONE);
    TransitionTable<Phase, Deed, Stand, Act> table = rows.build();
    assertThatIllegalStateException()
        .isThrownBy(() -> table.apply(Door.CLOSED, new Act(Deed.PUSH, 5)))
        .withMessage("the table promises OPEN, not BROKEN");
  }

  @Test
  void anEventMovesStaysOrIsRejectedByItsConditions() {
    assertThat(push(1)).isEqualTo(new Rejected<>(Word.TOO_WEAK, true));
    assertThat(push(3)).isEqualTo(new Stayed<>(Word.ALREADY_SO));
    assertThat(push(4)).isEqualTo(new Moved<>(new Stand(Phase.OPEN, 1), List.of(Word.CREAK)));
  }

  @Test
  void aMeaninglessEventIsDistinguishedFromOneThatTheDataForbid() {
    assertThat(TABLE.apply(Door.CLOSED, new Act(Deed.PULL, 5)))
        .isEqualTo(new Rejected<>(Word.NO_HANDLE, false));
    assertThat(TABLE.apply(Door.BROKEN, new Act(Deed.PULL, 5)))
        .isEqualTo(new Rejected<>(Word.GONE, false));
  }

  @Test
  void theStateAfterwardsIsTheNewOneOrTheOneBefore() {
    assertThat(push(1).after(Door.CLOSED)).isSameAs(Door.CLOSED);
    assertThat(push(3).after(Door.CLOSED)).isSameAs(Door.CLOSED);
    assertThat(push(4).after(Door.CLOSED)).isEqualTo(new Stand(Phase.OPEN, 1));
  }

  @Test
  void effectsComeBackInTheirOrderAndCannotBeChanged() {
    Moved<Stand> moved = (Moved<Stand>) TABLE.apply(Door.CLOSED, new Act(Deed.KICK, 10));
    assertThat(moved.effects()).containsExactly(Word.CREAK, Word.CALL_SMITH).isUnmodifiable();
    List<MachineTerm> given = new ArrayList<>(List.of(Word.CREAK));
    Moved<Stand> copied = new Moved<>(Door.CLOSED, given);
    given.clear();
    assertThat(copied.effects()).containsExactly(Word.CREAK);
  }

  @Test
  void allowedEventsAreThoseThatCanMove() {
    assertThat(TABLE.allowedEvents(Phase.CLOSED)).containsExactly(Deed.PUSH, Deed.KICK);
    assertThat(TABLE.allowedEvents(Phase.OPEN)).containsExactly(Deed.PULL, Deed.KICK);
    assertThat(TABLE.allowedEvents(Phase.BROKEN)).isEmpty();
    assertThat(Set.copyOf(TABLE.allowedEvents(Phase.OPEN))).hasSize(2);
  }

  @Test
  void listsItsLinesInTheOrderInWhichTheyAreTried() {
    assertThat(TABLE.phases()).containsExactly(Phase.values());
    List<Transition<Phase, Deed>> lines = TABLE.transitions();
    assertThat(lines.subList(0, 3))
        .containsExactly(
            line(Result.REJECT, Optional.of(Word.TOO_WEAK), Optional.empty(), List.of()),
            line(Result.STAY, Optional.of(Word.ALREADY_SO), Optional.empty(), List.of()),
            new Transition<>(
                Phase.CLOSED,
                Deed.PUSH,
                Optional.empty(),
                Result.MOVE,
                Optional.of(Phase.OPEN),
                Optional.empty(),
                List.of(Word.CREAK)));
    assertThat(lines).hasSize(13);
  }

  private static Transition<Phase, Deed> line(
      Result result, Optional<MachineTerm> why, Optional<Phase> to, List<MachineTerm> effects) {
    return new Transition<>(Phase.CLOSED, Deed.PUSH, why, result, to, why, effects);
  }

  @Test
  void applyAllocatesNothingUnlessANewStateIsMade() {
    Act[] acts = {
      new Act(Deed.PUSH, 1), new Act(Deed.PUSH, 3), new Act(Deed.PULL, 1), new Act(Deed.KICK, 1)
    };
    assertThat(allocatedBy(acts)).as("bytes for 400,000 events").isLessThan(4096);
  }

  /** Returns the least that one of some runs allocates: that of compiled code. */
  private static long allocatedBy(Act... acts) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      int rejected = 0;
      for (int i = 0; i < 400_000; i++) {
        Outcome<Stand> outcome = TABLE.apply(Door.CLOSED, acts[i & 3]);
        rejected += outcome instanceof Rejected ? 1 : 0;
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      assertThat(rejected).isEqualTo(200_000);
    }
    return least;
  }

  @Test
  void outcomesAreEqualByTheirParts() {
    new EqualsTester()
        .addEqualityGroup(push(1), new Rejected<Stand>(Word.TOO_WEAK, true))
        .addEqualityGroup(new Rejected<Stand>(Word.TOO_WEAK, false))
        .addEqualityGroup(push(3), new Stayed<Stand>(Word.ALREADY_SO))
        .addEqualityGroup(push(4), push(5))
        .addEqualityGroup(new Moved<>(Door.CLOSED, List.of()))
        .testEquals();
  }

  @Test
  void nullIsRefusedByName() {
    TransitionTableBuilder<Phase, Deed, Stand, Act> rows = Door.rows();
    TransitionTableBuilder<Phase, Deed, Stand, Act>.In in = rows.in(Phase.OPEN);
    new NamedNulls()
        .with(Object.class, Door.CLOSED)
        .with(State.class, Door.CLOSED)
        .with(Event.class, new Act(Deed.PULL, 1))
        .with(Enum.class, Phase.OPEN)
        .with(MachineTerm.class, Word.GONE)
        .with(Locale.class, Locale.ENGLISH)
        .with(Optional.class, Optional.empty())
        .with(List.class, List.of())
        .with(Set.class, Set.of())
        .with(TransitionTable.class, TABLE)
        .with(Class.class, Phase.class)
        .with(BiPredicate.class, (door, act) -> true)
        .with(BiFunction.class, (door, act) -> door)
        .with(MachineTerm[].class, new MachineTerm[0])
        .refusedBy(TransitionTable.class, Transition.class, Diagram.class)
        .refusedBy(Moved.class, Stayed.class, Rejected.class)
        .refusedBy(TABLE, push(1), push(3), push(4), rows, in, in.on(Deed.PUSH));
  }

  private static Outcome<Stand> push(int force) {
    return TABLE.apply(Door.CLOSED, new Act(Deed.PUSH, force));
  }
}
