package dev.yika.cli.line;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column that a command reads, and the heads under which files hold it.
 *
 * @param name its name in this command
 * @param isRequired whether a file has to have it
 * @param heads other heads, the likeliest first, as {@link #normal} returns them
 * @param isText whether its cells may hold separators
 */
public record InputColumn(String name, boolean isRequired, List<String> heads, boolean isText) {

  /** Makes a column that a file has to have. */
  public static InputColumn required(String name, String... heads) {
    return new InputColumn(name, true, normal(heads), false);
  }

  /** Makes a column that a file may have. */
  public static InputColumn optional(String name, String... heads) {
    return new InputColumn(name, false, normal(heads), false);
  }

  /** Returns the column with cells that may hold separators. */
  public InputColumn ofText() {
    return new InputColumn(name, isRequired, heads, true);
  }

  private static List<String> normal(String... heads) {
    return Stream.of(heads).map(InputColumn::normal).toList();
  }

  /** Returns a head without case, width and white space, which exports differ in. */
  public static String normal(String head) {
    String plain = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("[\\p{Z}\\p{C}]", "");
  }

  /** Returns every head, the own name first. */
  Stream<String> allHeads() {
    return Stream.concat(Stream.of(name), heads.stream());
  }
}
