package dev.yika.status.machine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * The event changed the state (已转移), perhaps only its data.
 *
 * @param <S> the states
 * @param state the state afterwards
 * @param effects what the host should now do or know, in the order of the table; data, nothing was
 *     done
 * @since 0.1.0
 */
public record Moved<S>(S state, List<MachineTerm> effects) implements Outcome<S> {

  /**
   * Keeps both parts.
   *
   * @param state the state afterwards
   * @param effects what the host should now do or know
   */
  public Moved {
    Objects.requireNonNull(state, "state");
    // Not List.copyOf, which takes longer than the rest of a move to see that it need not copy.
    effects = ImmutableList.copyOf(Objects.requireNonNull(effects, "effects"));
  }

  @Override
  public S after(S before) {
    Objects.requireNonNull(before, "before");
    return state;
  }
}
