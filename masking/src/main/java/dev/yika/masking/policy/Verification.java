package dev.yika.masking.policy;

import java.util.Objects;

/**
 * A proof of the identity of a viewer, good for one query (本次核验).
 *
 * <p>A policy that shows the whole number after a biometric check requires a check for this query.
 * Therefore a verification can be spent once: a second reveal with it is refused. Create one for
 * each check, where the check is done. It stays spent if the number was not revealed, for instance
 * because the audit failed: asking again is another query.
 *
 * <p>Serializers that read fields neither keep nor make a verification: one that they build proves
 * nothing and is spent. This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class Verification {

  /** No proof at all; it has nothing to spend. */
  static final Verification NONE = new Verification(StepUp.NONE);

  private final transient StepUp stepUp;
  private transient boolean unspent = true;

  private Verification(StepUp stepUp) {
    this.stepUp = stepUp;
  }

  /**
   * Returns a verification that was just made.
   *
   * @param stepUp the way of the verification
   * @return an unspent verification
   */
  public static Verification by(StepUp stepUp) {
    return new Verification(Objects.requireNonNull(stepUp, "stepUp"));
  }

  /**
   * Returns how the viewer was verified.
   *
   * @return the way, spent or not
   */
  public StepUp stepUp() {
    return stepUp == null ? StepUp.NONE : stepUp;
  }

  /**
   * Spends this verification.
   *
   * @return false if it was spent before; true on each call for {@link StepUp#NONE}
   */
  public synchronized boolean spend() {
    boolean spends = unspent;
    unspent = stepUp == StepUp.NONE;
    return spends;
  }

  /** Returns the way, such as {@code Verification[biometric]}. */
  @Override
  public String toString() {
    return "Verification[" + stepUp().id() + "]";
  }
}
