package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** A number or a name as a form writes it. */
final class WrittenNumber {

  private WrittenNumber() {}

  /** Returns a form with its name and its number, written as the form says. */
  static String fill(String form, String snake, String chinese, String number) {
    String text =
        form.replace("\\\\", "\u0001")
            .replace("\\n", "\n")
            .replace("\\t", "\t")
            .replace("\\e", "\u001b");
    text = text.replace("\\u0001", "\u0002").replace("\u0001", "\\");
    text = text.replace("{k.kebab}", snake.replace('_', '-')).replace("{k}", snake);
    text = text.replace("{c}", camel(snake)).replace("{z.u}", escaped(chinese));
    text = text.replace("{z.p}", URLEncoder.encode(chinese, UTF_8)).replace("{z}", chinese);
    for (String way :
        new String[] {
          "u", "u1", "p1", "ar", "n", "plus", "nbsp", "qp", "lf", "w", "4", "4h", "684", "1", "s",
          "t", "z", "b"
        }) {
      text =
          text.contains("{N." + way + "}")
              ? text.replace("{N." + way + "}", written(number, way))
              : text;
    }
    return text.replace("{N}", number);
  }

  private static String camel(String snake) {
    StringBuilder camel = new StringBuilder();
    for (String part : snake.split("_", -1)) {
      boolean isFirst = camel.length() == 0;
      camel.append(
          isFirst ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return camel.toString();
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
        .collect(Collectors.joining());
  }

  private static String written(String number, String way) {
    int middle = number.length() / 2;
    return switch (way) {
      case "u" -> escaped(number);
      case "u1" -> escaped(number.substring(0, 1)) + number.substring(1);
      case "p1" ->
          String.format(Locale.ROOT, "%%%02X", (int) number.charAt(0)) + number.substring(1);
      case "ar" -> arabic(number);
      case "n" -> number.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
      case "plus" -> grouped(number, "+");
      case "nbsp" -> grouped(number, "&nbsp;");
      case "qp" -> number.substring(0, middle) + "=\n" + number.substring(middle);
      case "lf" -> number.substring(0, middle) + "\n" + number.substring(middle);
      case "w" -> MadeUpText.fullWidth(number);
      case "4" -> grouped(number, " ");
      case "4h" -> grouped(number, "-");
      case "684" ->
          number.length() == 18
              ? number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14)
              : grouped(number, " ");
      case "1" -> number.replaceAll(".(?=.)", "$0 ");
      case "s" -> number.substring(0, middle) + " " + number.substring(middle);
      case "t" -> number.matches("[0-9]+") ? number.replaceAll("(?<=.)(?=(...)+$)", ",") : number;
      case "z" -> grouped(number, "\u200b");
      default -> Base64.getEncoder().encodeToString(number.getBytes(UTF_8));
    };
  }

  private static String arabic(String number) {
    return number
        .chars()
        .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + '\u0660' : c)))
        .collect(Collectors.joining());
  }

  private static String grouped(String number, String between) {
    return number.replaceAll(".{4}(?=.)", "$0" + between);
  }
}
