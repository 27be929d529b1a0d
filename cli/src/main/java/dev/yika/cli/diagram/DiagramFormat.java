package dev.yika.cli.diagram;

import dev.yika.status.machine.Diagram;
import java.io.IOException;
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
  };

  abstract String text(Diagram diagram) throws IOException;

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
