package dev.yika.cli.diagram;

import dev.yika.status.card.CardMachine;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.machine.Transition;
import dev.yika.status.service.DeferralMachine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The machines that can be drawn. */
public enum DrawnMachine {
  /** What happens to an enrollment. */
  ENROLLMENT,
  /** What happens to a card. */
  CARD,
  /** What happens to a case that could not be settled live. */
  DEFERRAL;

  /**
   * Draws this machine.
   *
   * @param format the form of the drawing
   * @param locale the language of the labels
   * @param isBrief whether to draw the main moves only
   * @return the text of the drawing
   * @throws IOException if a format that is laid out here cannot be
   */
  public String draw(DiagramFormat format, Locale locale, boolean isBrief) throws IOException {
    return format.text(transitions(), locale, isBrief);
  }

  private List<? extends Transition<?, ?>> transitions() {
    return switch (this) {
      case ENROLLMENT -> EnrollmentMachine.transitions();
      case CARD -> CardMachine.transitions();
      case DEFERRAL -> DeferralMachine.transitions();
    };
  }

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
