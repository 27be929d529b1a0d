package dev.yika.masking;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Wording;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.masking.audit.AuditOutcome;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyFile;
import dev.yika.masking.policy.ViewExplanation;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.pseudonym.Pseudonymizer;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Masks numbers by viewer, and reveals whole ones with an audit record (动态脱敏).
 *
 * <pre>{@code
 * Masking masking = Masking.standard(auditSink);
 * masking.mask(card, Viewer.of("cashier").purpose(BILLING).channel(PRINT)); // 4101********7890
 * try (Revealed revealed = masking.reveal(card, viewer, "refund check 20240611-07")) {
 *   send(revealed.value());
 * }
 * }</pre>
 *
 * <p>A policy decides the view, a table of views the positions. Whatever is missing lowers the
 * view: a role, purpose or channel of the viewer, a window for the kind and length, the policy
 * itself.
 *
 * <p>This class is immutable and thread-safe; {@code with…} returns a changed copy.
 *
 * @since 0.1.0
 */
public final class Masking {

  private static final Logger LOG = LoggerFactory.getLogger(Masking.class);
  private static final String NO_POLICY = "no masking policy, nothing is shown: {}";

  private final ViewTable views;
  private final Supplier<MaskingPolicy> policy;
  private final Optional<AuditSink> audit;

  private Masking(ViewTable views, Supplier<MaskingPolicy> policy, Optional<AuditSink> audit) {
    this.views = views;
    this.policy = policy;
    this.audit = audit;
  }

  /**
   * Returns masking with the standard views and policy and without an audit, which reveals nothing.
   *
   * @return masking without reveal
   */
  public static Masking standard() {
    return new Masking(ViewTable.standard(), MaskingPolicy::standard, Optional.empty());
  }

  /**
   * Returns masking with the standard views and policy.
   *
   * @param audit the sink of the records of revealed numbers
   * @return masking with reveal
   */
  public static Masking standard(AuditSink audit) {
    return standard().with(audit);
  }

  /**
   * Returns masking with other views.
   *
   * @param views the positions that each view shows
   * @return a changed copy
   */
  public Masking with(ViewTable views) {
    return new Masking(requireNonNull(views, "views"), policy, audit);
  }

  /**
   * Returns masking with another policy.
   *
   * @param policy the policy
   * @return a changed copy
   */
  public Masking with(MaskingPolicy policy) {
    requireNonNull(policy, "policy");
    return new Masking(views, () -> policy, audit);
  }

  /**
   * Returns masking with a policy that may change; it is read anew for each number.
   *
   * @param policy for example a {@link PolicyFile}
   * @return a changed copy
   */
  public Masking withPolicy(Supplier<MaskingPolicy> policy) {
    return new Masking(views, requireNonNull(policy, "policy"), audit);
  }

  /**
   * Returns masking with another audit.
   *
   * @param audit the sink of the records of revealed numbers
   * @return a changed copy
   */
  public Masking with(AuditSink audit) {
    return new Masking(views, policy, Optional.of(audit));
  }

  /**
   * Returns the views.
   *
   * @return the positions that each view shows
   */
  public ViewTable views() {
    return views;
  }

  /**
   * Returns how much a viewer may see.
   *
   * @param kind the kind of number
   * @param viewer who looks
   * @return the view; {@link View#FULL} is the permission to {@link #reveal}. NOTHING if the policy
   *     cannot be loaded
   */
  public View view(IdentifierKind kind, Viewer viewer) {
    requireNonNull(kind, "kind");
    requireNonNull(viewer, "viewer");
    try {
      return policy.get().view(kind, viewer);
    } catch (Throwable e) { // an Error of the supplier must not show more than an exception
      LOG.error(NO_POLICY, e.getClass().getName());
      return View.NOTHING;
    }
  }

  /**
   * Explains how much a viewer may see: the rules and caps that decided, and what would show more.
   *
   * @param kind the kind of number
   * @param viewer who looks
   * @return the explanation; it names a policy that cannot be loaded
   */
  public ViewExplanation explain(IdentifierKind kind, Viewer viewer) {
    requireNonNull(kind, "kind");
    requireNonNull(viewer, "viewer");
    try {
      return policy.get().explain(kind, viewer);
    } catch (Throwable e) { // an Error, as in view
      LOG.error(NO_POLICY, e.getClass().getName());
      return ViewExplanation.withoutPolicy();
    }
  }

  /**
   * Masks a number. A card number of a scheme for whose length the table of views has no window is
   * masked as {@link ViewTable#with(dev.yika.core.scheme.NumberScheme)} describes.
   *
   * @param number the number
   * @param viewer who looks
   * @return stars, and what the viewer may see; never the whole number
   */
  public String mask(Identifier number, Viewer viewer) {
    ViewTable table = number instanceof CardNumber card ? views.with(card.scheme()) : views;
    return table.mask(number.kind(), whole(number), view(number.kind(), viewer));
  }

  /**
   * Masks a text that should be a number. Never throws on any text, and null stays null.
   *
   * @param kind the kind of number that it should be
   * @param text any text, with separators or without
   * @param viewer who looks
   * @return the text with stars for what the viewer may not see
   */
  public String mask(IdentifierKind kind, CharSequence text, Viewer viewer) {
    return views.mask(kind, text, view(kind, viewer));
  }

  /**
   * Returns the whole number after the audit has written its record. The policy must give the
   * viewer {@link View#FULL}, the viewer must have a user, and the verification must be unspent; it
   * is spent afterwards, even if the audit fails.
   *
   * @param number the number
   * @param viewer who asks, with a user
   * @param reason why, 1 to 200 characters on one line, without a number of a person or card
   * @return the number, to be closed
   * @throws RevealRefusedException if the number is not revealed; the exception has the reason. Its
   *     cause is the exception of the sink, without a message that holds a number
   */
  public Revealed reveal(Identifier number, Viewer viewer, String reason) {
    requireNonNull(viewer, "viewer");
    requireNonNull(reason, "reason");
    IdentifierKind kind = number.kind();
    String whole = whole(number);
    AuditSink sink = audit.orElseThrow(() -> new RevealRefusedException(AuditOutcome.NO_AUDIT));
    NumberLeakCheck leaks = new NumberLeakCheck(whole);
    boolean namesFit = leaks.fits(viewer.user().orElse("")) && rolesFit(leaks, viewer);
    Wording flaw = namesFit ? leaks.flaw(reason) : NumberLeakCheck.NUMBER_IN_NAME;
    AuditOutcome outcome = flaw == null ? outcome(kind, viewer) : AuditOutcome.UNFIT_REASON;
    try {
      sink.write(
          new AuditRecord(
              outcome,
              kind,
              sink.fingerprints().pseudonym(kind, whole),
              namesFit ? viewer : Viewer.of(),
              flaw == null ? reason.strip() : ""));
    } catch (Throwable e) { // whatever a sink throws, no number is revealed without a record
      throw new RevealRefusedException(AuditOutcome.AUDIT_FAILED, discreet(e, leaks));
    }
    if (outcome != AuditOutcome.GRANTED) {
      throw flaw == null
          ? new RevealRefusedException(outcome)
          : new RevealRefusedException(outcome, flaw);
    }
    return new Revealed(kind, whole);
  }

  /**
   * A sink receives the number for its fingerprint, and may put it into the message of a failure.
   */
  private static Throwable discreet(Throwable thrown, NumberLeakCheck leaks) {
    return leaks.fits(thrown)
        ? thrown
        : new AuditFailedException(
            thrown.getClass().getName() + ", whose message holds a number or cannot be read");
  }

  private static boolean rolesFit(NumberLeakCheck leaks, Viewer viewer) {
    return viewer.roles().stream().allMatch(leaks::fits);
  }

  private AuditOutcome outcome(IdentifierKind kind, Viewer viewer) {
    if (viewer.user().isEmpty()) {
      return AuditOutcome.NO_USER;
    }
    if (view(kind, viewer) != View.FULL) {
      return AuditOutcome.NOT_ALLOWED;
    }
    return viewer.verification().spend() ? AuditOutcome.GRANTED : AuditOutcome.VERIFICATION_SPENT;
  }

  /**
   * Returns the pseudonym of a number.
   *
   * @param number the number
   * @param pseudonymizer the pseudonymizer, with a key of the institution
   * @return the pseudonym
   */
  public static Pseudonym pseudonym(Identifier number, Pseudonymizer pseudonymizer) {
    return pseudonymizer.pseudonym(number.kind(), whole(number));
  }

  /** Returns the number of windows and whether numbers are revealed, without policy and sink. */
  @Override
  public String toString() {
    return "Masking["
        + views.windows().size()
        + " windows, "
        + (audit.isPresent() ? "audited reveal]" : "no reveal]");
  }

  /** The one place of this module that reads a whole number. */
  private static String whole(Identifier number) {
    return number.unmasked();
  }
}
