package dev.yika.cli.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.preproc.Defines;

/** Lays a state diagram out and draws it, with nothing but classes of this process. */
final class SvgPicture {

  /** Graphviz as translated to Java, so that no program has to be installed. */
  private static final List<String> LAYOUT = List.of("!pragma layout smetana");

  /** The picture reserves more space for letters than it uses: fonts differ in width. */
  private static final double OF_ROOM = 0.77;

  private static final Pattern TEXT =
      Pattern.compile(
          "<text x=\"([\\d.]+)\" (y=\"[\\d.]+\" fill=\"[^\"]+\") font-size=\"([\\d.]+)\""
              + " textLength=\"([\\d.]+)\">");

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
    return TEXT.matcher(svg.toString(UTF_8)).replaceAll(SvgPicture::centred) + "\n";
  }

  /**
   * Centres a text in its place, smaller than it was measured. The length that PlantUML states is
   * that of its own letters; browsers squeeze others into it, librsvg lets them run over.
   */
  private static String centred(MatchResult text) {
    double middle = Double.parseDouble(text.group(1)) + Double.parseDouble(text.group(4)) / 2;
    double size = OF_ROOM * Double.parseDouble(text.group(3));
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" %s font-size=\"%.1f\" text-anchor=\"middle\">",
        middle,
        text.group(2),
        size);
  }
}
