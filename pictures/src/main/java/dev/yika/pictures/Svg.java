package dev.yika.pictures;

import java.util.Locale;

/** Writes elements of SVG. */
final class Svg {

  /** The fill of what is missed, suspended or refused. */
  static final String RED = "#f3b4ae";

  private static final String FONT = "font-family=\"sans-serif\" font-size=\"13\"";
  private static final String DEFINITIONS =
      "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\""
          + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#333\"/></marker>"
          + "<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
          + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/>"
          + "<rect width=\"2\" height=\"6\" fill=\"#777\"/></pattern></defs>\n";

  private final StringBuilder body = new StringBuilder();

  /** Adds a rectangle with a title, which a screen reader and a pointer find. */
  Svg box(int x, int y, int width, int height, String fill, String title) {
    body.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#333\""
                + " stroke-width=\"1\"><title>%s</title></rect>\n",
            x,
            y,
            width,
            height,
            fill,
            escape(title)));
    return this;
  }

  /** Adds a rectangle with a thin frame, for a text to stand in. */
  Svg cell(int x, int y, int width, int height, String fill) {
    return rectangle(x, y, width, height, fill, " stroke=\"#999\"");
  }

  /** Adds a rectangle without a frame. */
  Svg fill(int x, int y, int width, int height, String fill) {
    return rectangle(x, y, width, height, fill, "");
  }

  private Svg rectangle(int x, int y, int width, int height, String fill, String frame) {
    body.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"%s/>\n",
            x,
            y,
            width,
            height,
            fill,
            frame));
    return this;
  }

  Svg line(int x, int top, int bottom, String color) {
    body.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\"/>\n",
            x,
            top,
            x,
            bottom,
            color));
    return this;
  }

  /** Adds an arrow from left to right. */
  Svg arrow(int fromX, int fromY, int toX, int toY) {
    body.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#333\""
                + " marker-end=\"url(#head)\"/>\n",
            fromX,
            fromY,
            toX,
            toY));
    return this;
  }

  /**
   * Adds a text that begins, is centered or ends at x: {@code start}, {@code middle}, {@code end}.
   */
  Svg text(int x, int y, String anchor, String text) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n",
            x,
            y,
            anchor,
            escape(text)));
    return this;
  }

  /** Returns the whole picture, which takes the width of its place. */
  String picture(int width, int height, String title, String description) {
    String size = String.format(Locale.ROOT, "%d %d", width, height);
    String root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" ";
    return root
        + ("role=\"img\" " + FONT + ">\n")
        + ("<title>" + escape(title) + "</title>\n")
        + ("<desc>" + escape(description) + "</desc>\n")
        + DEFINITIONS
        + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        + body
        + "</svg>\n";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
