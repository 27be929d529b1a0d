package dev.yika.cli.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.preproc.Defines;

/** Lays a state diagram out and draws it, with nothing but classes of this process. */
final class SvgPicture {

  /** Graphviz as translated to Java, so that no program has to be installed. */
  private static final List<String> LAYOUT = List.of("!pragma layout smetana");

  private SvgPicture() {}

  /**
   * Draws a text of PlantUML, with measures of letters that do not depend on installed fonts. It
   * lower-cases by the default locale, and a Turkish one would change names within the picture.
   */
  static String of(String plantUml) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return draw(plantUml);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String draw(String plantUml) throws IOException {
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    new SourceStringReader(Defines.createEmpty(), plantUml, UTF_8.name(), LAYOUT)
        .outputImage(svg, 0, new FileFormatOption(FileFormat.SVG_DETERMINISTIC, false));
    return svg.toString(UTF_8) + "\n";
  }
}
