package dev.yika.status.entitlement;

import dev.yika.core.result.Wording;
import dev.yika.status.recovery.PartialBenefits;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one benefit is granted, between which days, why, and how sure that is (单项待遇).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param verdict whether it is granted
 * @param reason the reason
 * @param since the first day of the verdict, if it is known
 * @param until the day on which the verdict may end, exclusive, if it is known
 * @param confidence the confidence of the weakest rule that the verdict rests on; HIGH if it rests
 *     on the records or on the platform alone, ASSUMED for an unknown, which rests on nothing
 * @param share what is paid at first after an interruption; empty if nothing restricts it
 * @since 0.1.0
 */
public record Benefit(
    Verdict verdict,
    BenefitReason reason,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Confidence confidence,
    Optional<PartialBenefits> share) {

  private static final Wording SINCE = new Wording("%s since %s (%s)", "%s，自%s起（%s）");
  private static final Wording SHARE = new Wording("%s, %s", "%s，%s");
  private static final Wording ALONE = new Wording("%1$s (%3$s)", "%1$s（%3$s）");

  /**
   * Keeps all parts; the confidence of an unknown is always ASSUMED.
   *
   * @param verdict whether it is granted
   * @param reason the reason
   * @param since the first day of the verdict
   * @param until the day on which the verdict may end, exclusive
   * @param confidence the confidence of the weakest rule that the verdict rests on
   * @param share what is paid at first after an interruption
   */
  public Benefit {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(confidence, "confidence");
    confidence = verdict == Verdict.UNKNOWN ? Confidence.ASSUMED : confidence;
    Objects.requireNonNull(share, "share");
  }

  static Benefit of(Verdict verdict, BenefitReason reason, Confidence confidence) {
    return new Benefit(
        verdict, reason, Optional.empty(), Optional.empty(), confidence, Optional.empty());
  }

  Benefit from(LocalDate first) {
    return new Benefit(verdict, reason, Optional.of(first), until, confidence, share);
  }

  Benefit until(LocalDate end) {
    return new Benefit(verdict, reason, since, Optional.of(end), confidence, share);
  }

  Benefit with(Confidence other) {
    return new Benefit(verdict, reason, since, until, other, share);
  }

  /** Returns an unknown in place of this, with the same end. */
  Benefit perhapsNot(BenefitReason other) {
    return new Benefit(Verdict.UNKNOWN, other, since, until, confidence, share);
  }

  /** Returns this with the restriction of a recovery; a capped amount is not a yes. */
  Benefit inPart(Recovery recovery) {
    boolean isCapped = recovery.partial().orElseThrow().percent().isEmpty();
    return new Benefit(
        isCapped ? Verdict.UNKNOWN : verdict,
        isCapped ? BenefitReason.CAPPED : reason,
        since,
        recovery.partialUntil(),
        confidence,
        recovery.partial());
  }

  /** Returns this if its confidence suffices, else an unknown; an unknown stays as it is. */
  Benefit atLeast(Confidence least) {
    return isUnsure(least) ? withheld() : this;
  }

  /** Returns an unknown in place of a verdict below the required confidence. */
  Benefit withheld() {
    return of(Verdict.UNKNOWN, BenefitReason.NOT_SURE_ENOUGH, confidence);
  }

  /** Returns this without the days between which it holds. */
  Benefit withoutDays() {
    return new Benefit(verdict, reason, Optional.empty(), Optional.empty(), confidence, share);
  }

  /** Returns whether this is a yes or a no below the required confidence. */
  boolean isUnsure(Confidence least) {
    return verdict != Verdict.UNKNOWN && confidence.isWeakerThan(least);
  }

  /**
   * Returns whether the benefit is granted in full.
   *
   * @return true for {@link Verdict#YES} without a {@link #share} only
   */
  public boolean isGranted() {
    return verdict == Verdict.YES && share.isEmpty();
  }

  /**
   * Returns the verdict with the share, for files.
   *
   * @return such as {@code YES}, or {@code YES 50%}: a share is never a plain yes
   */
  public String verdictCode() {
    return share
        .filter(part -> part.percent().isPresent())
        .map(part -> verdict + " " + part.percent().getAsInt() + "%")
        .orElseGet(verdict::toString);
  }

  /**
   * Returns the verdict with the share, for people.
   *
   * @return such as {@code yes}, or {@code yes, 50 % for 3 months}
   */
  public Wording verdictWording() {
    return new Wording(words(Locale.ENGLISH), words(Locale.CHINESE));
  }

  private String words(Locale locale) {
    String word = verdict.label(locale);
    return share.map(part -> SHARE.in(locale, word, part.label(locale))).orElse(word);
  }

  /**
   * Returns a one-line summary.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code no since 2026-08-01 (suspended for arrears)}
   */
  public String label(Locale locale) {
    return (since.isPresent() ? SINCE : ALONE)
        .in(locale, words(locale), since.map(LocalDate::toString).orElse(""), reason.label(locale));
  }
}
