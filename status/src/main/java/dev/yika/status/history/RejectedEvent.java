package dev.yika.status.history;

import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.machine.MachineTerm;
import java.util.Locale;
import java.util.Objects;

/**
 * A rejected event of a history (被拒绝的事件), which changed nothing.
 *
 * @param event the event
 * @param reason the code, with a label that says why
 * @since 0.1.0
 */
public record RejectedEvent(EnrollmentEvent event, MachineTerm reason) {

  private static final Wording MESSAGE = new Wording("%s %s: %s", "%s %s：%s");

  /**
   * Keeps both parts.
   *
   * @param event the event
   * @param reason why it was rejected
   */
  public RejectedEvent {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Explains this in one line, without the id of the event.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return for example {@code 2026-09-11 arrears made up: nothing is owed}
   */
  public String message(Locale locale) {
    return MESSAGE.in(locale, event.occurredOn(), event.kind().label(locale), reason.label(locale));
  }
}
