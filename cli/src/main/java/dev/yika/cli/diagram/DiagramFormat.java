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
    String text(Diagram diagram) {
      return diagram.mermaid();
    }
  },
  /** Text for PlantUML. */
  PLANTUML {
    @Override
    String text(Diagram diagram) {
      return diagram.plantUml();
    }
  },
  /** Text for Graphviz. */
  DOT {
    @Override
    String text(Diagram diagram) {
      return diagram.dot();
    }
  },
  /** A picture. */
  SVG {
    @Override
    String text(Diagram diagram) throws IOException {
      return SvgPicture.of(diagram.plantUml());
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
  String text(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief)
      throws IOException {
    Diagram diagram = Diagram.of(transitions, locale);
    return text(isBrief ? diagram.brief() : diagram);
  }

  String text(Diagram diagram) throws IOException {
    throw new UnsupportedOperationException(this + " is no diagram");
  }

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
