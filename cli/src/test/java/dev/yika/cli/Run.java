package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** A run of the command inside the test, and what came of it. */
record Run(int code, String out, String err) {

  static Run yika(String... arguments) {
    return in(Locale.ENGLISH, "", arguments);
  }

  static Run withInput(String input, String... arguments) {
    return in(Locale.ENGLISH, input, arguments);
  }

  static Run in(Locale locale, String input, String... arguments) {
    return of(new ByteArrayInputStream(input.getBytes(UTF_8)), locale, arguments);
  }

  static Run of(InputStream input, Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Yika.run(Console.of(input, out, err, locale, false), arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Returns the lines of the results behind the first one. */
  List<String> rows() {
    return out.lines().skip(1).toList();
  }
}
