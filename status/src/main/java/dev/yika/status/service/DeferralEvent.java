package dev.yika.status.service;

import dev.yika.status.machine.Event;
import dev.yika.status.rule.Rule;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of a case that could not be settled live, and its time (延后办理事件).
 *
 * <p>Two events of one kind and instant are the same event. This class is immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class DeferralEvent implements Event<DeferralEventKind> {

  private final DeferralEventKind kind;
  private final Instant at;

  /** The deferral that begins; null if none does. */
  private final @Nullable Deferral begun;

  private DeferralEvent(DeferralEventKind kind, Instant at, @Nullable Deferral begun) {
    this.kind = kind;
    this.at = at;
    this.begun = begun;
  }

  /**
   * Returns an event. An admission and a registration have the time that the rules give.
   *
   * @param kind what happened
   * @param at when it happened, not when it became known
   * @return the event
   * @throws java.time.DateTimeException if an admission or a registration would have a deadline
   *     after the last instant there is
   */
  public static DeferralEvent of(DeferralEventKind kind, Instant at) {
    return switch (kind) {
      case ADMIT -> new DeferralEvent(kind, at, Deferral.admitted(at));
      case REGISTER -> new DeferralEvent(kind, at, Deferral.registered(at));
      case SETTLE, CLAIM, ENTER, WITHDRAW, LAPSE ->
          new DeferralEvent(kind, Objects.requireNonNull(at, "at"), null);
    };
  }

  /**
   * Returns the event with which a deferral begins, for instance one with the limit of a hospital.
   *
   * @param deferral the deferral
   * @return an admission or a registration, as the rule of the deferral says
   */
  public static DeferralEvent beginning(Deferral deferral) {
    boolean admission = deferral.rule() == Rule.R09;
    DeferralEventKind kind = admission ? DeferralEventKind.ADMIT : DeferralEventKind.REGISTER;
    return new DeferralEvent(kind, deferral.since(), deferral);
  }

  @Override
  public DeferralEventKind kind() {
    return kind;
  }

  /**
   * Returns when it happened.
   *
   * @return the instant
   */
  public Instant at() {
    return at;
  }

  /**
   * Returns the deferral that begins with it.
   *
   * @return a deferral; empty unless it is an admission or a registration
   */
  public Optional<Deferral> begun() {
    return Optional.ofNullable(begun);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeferralEvent that
        && kind == that.kind
        && at.equals(that.at)
        && Objects.equals(begun, that.begun);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, at, begun);
  }

  /** Returns the kind and the instant. */
  @Override
  public String toString() {
    return kind + " at " + at;
  }
}
