package dev.yika.cli.diagram;

import dev.yika.status.machine.Diagram;
import dev.yika.status.machine.Transition;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The forms of a drawing. */
public enum DiagramFormat {
  /** Text for Mermaid. */
  MERMAID {
    @Override
    String text(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief) {
      return diagram(transitions, locale, isBrief).mermaid();
    }
  },
  /** Text for PlantUML. */
  PLANTUML {
    @Override
    String text(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief) {
      return diagram(transitions, locale, isBrief).plantUml();
    }
  },
  /** Text for Graphviz. */
  DOT {
    @Override
    String text(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief) {
      return diagram(transitions, locale, isBrief).dot();
    }
  },
  /** A picture. */
  SVG {
    @Override
    String text(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief)
        throws IOException {
      return SvgPicture.of(diagram(transitions, locale, isBrief).plantUml());
    }
  },
  /** A picture of a table: events and phases, without arrows. */
  TABLE {
    @Override
    String text(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief) {
      return MachineGrid.svg(transitions, locale);
    }
  };

  /**
   * Draws a machine.
   *
   * @param transitions the transitions of one machine
   * @param locale the language of the labels
   * @param isBrief whether to draw the main moves only; a table always has all of them
   * @throws IOException if a format that is laid out here cannot be
   */
  abstract String text(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief)
      throws IOException;

  private static Diagram diagram(
      List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief) {
    Diagram diagram = Diagram.of(transitions, locale);
    return isBrief ? diagram.brief() : diagram;
  }

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
