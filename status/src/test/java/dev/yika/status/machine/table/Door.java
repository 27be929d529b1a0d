package dev.yika.status.machine.table;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.Event;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.State;
import java.util.Set;

/** A small made-up machine: a door that is pushed, knocked at and kicked, until it breaks. */
public final class Door {

  private Door() {}

  /** The phases. */
  public enum Phase implements MachineTerm {
    CLOSED("closed", "关"),
    OPEN("open", "开"),
    BROKEN("broken", "坏");

    private final Wording wording;

    Phase(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /** What can be done to it. */
  public enum Deed implements MachineTerm {
    PUSH("push", "推"),
    PULL("pull", "拉"),
    KICK("kick", "踢");

    private final Wording wording;

    Deed(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /** Reasons, conditions and effects. */
  public enum Word implements MachineTerm {
    TOO_WEAK("too weak", "力气不够"),
    VERY_STRONG("very strong", "力气很大"),
    ALREADY_SO("already so", "已经如此"),
    NO_HANDLE("no handle", "没有把手"),
    GONE("the door is gone", "门已坏"),
    CREAK("creak", "吱呀"),
    CALL_SMITH("call the smith", "叫铁匠");

    private final Wording wording;

    Word(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /** The state: how often it was opened. */
  public record Stand(Phase phase, int opened) implements State<Phase> {
    Stand opened(Act act) {
      return new Stand(Phase.OPEN, opened + 1);
    }

    Stand closed(Act act) {
      return new Stand(Phase.CLOSED, opened);
    }
  }

  /** The event. */
  public record Act(Deed kind, int force) implements Event<Deed> {}

  public static final Stand CLOSED = new Stand(Phase.CLOSED, 0);
  public static final Stand BROKEN = new Stand(Phase.BROKEN, 0);

  public static TransitionTableBuilder<Phase, Deed, Stand, Act> rows() {
    return TransitionTable.builder(Phase.class, Deed.class);
  }

  public static TransitionTable<Phase, Deed, Stand, Act> table() {
    TransitionTableBuilder<Phase, Deed, Stand, Act> rows = rows();
    rows.in(Phase.CLOSED)
        .on(Deed.PUSH)
        .rejectIf(Word.TOO_WEAK, (door, act) -> act.force() < 2)
        .stayIf(Word.ALREADY_SO, (door, act) -> act.force() < 4)
        .moveTo(Phase.OPEN, Stand::opened, Word.CREAK);
    rows.in(Phase.OPEN).on(Deed.PUSH).stay(Word.ALREADY_SO);
    rows.in(Phase.OPEN).on(Deed.PULL).moveTo(Phase.CLOSED, Stand::closed);
    rows.in(Phase.CLOSED).on(Deed.PULL).reject(Word.NO_HANDLE);
    rows.in(Set.of(Phase.CLOSED, Phase.OPEN))
        .on(Deed.KICK)
        .moveIf(
            Word.VERY_STRONG,
            (door, act) -> act.force() > 9,
            Phase.BROKEN,
            (door, act) -> BROKEN,
            Word.CREAK,
            Word.CALL_SMITH)
        .moveTo(CLOSED);
    rows.in(Phase.BROKEN).rejectOthers(Word.GONE);
    return rows.build();
  }
}
