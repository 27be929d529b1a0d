package dev.yika.status.entitlement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one benefit is there, since when, until when, and why (单项待遇).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param verdict whether it is there
 * @param reason why
 * @param since the first day of the verdict, if it is known
 * @param until the day on which the verdict may end, exclusive, if it is known
 * @since 0.1.0
 */
public record Benefit(
    Verdict verdict, BenefitReason reason, Optional<LocalDate> since, Optional<LocalDate> until) {

  /**
   * Keeps all parts.
   *
   * @param verdict whether it is there
   * @param reason why
   * @param since the first day of the verdict
   * @param until the day on which the verdict may end, exclusive
   */
  public Benefit {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
  }

  static Benefit of(Verdict verdict, BenefitReason reason) {
    return new Benefit(verdict, reason, Optional.empty(), Optional.empty());
  }

  Benefit from(LocalDate first) {
    return new Benefit(verdict, reason, Optional.of(first), until);
  }

  Benefit until(LocalDate end) {
    return new Benefit(verdict, reason, since, Optional.of(end));
  }

  /**
   * Tells whether the benefit is there.
   *
   * @return true for {@link Verdict#YES} only
   */
  public boolean isThere() {
    return verdict == Verdict.YES;
  }

  /**
   * Returns this in a few words.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return for example {@code no since 2026-08-01 (suspended for arrears)}
   */
  public String label(Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    StringBuilder text = new StringBuilder(verdict.label(locale));
    since.ifPresent(
        day -> text.append(chinese ? "，自" : " since ").append(day).append(chinese ? "起" : ""));
    text.append(chinese ? "（" : " (").append(reason.label(locale)).append(chinese ? "）" : ")");
    return text.toString();
  }
}
