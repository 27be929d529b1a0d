package dev.yika.cli.row;

import java.util.Set;

/** The colour of a cell on a terminal: red for no, yellow for what is not known. */
enum Tone {
  PLAIN(""),
  NO("\u001b[31m"),
  UNKNOWN("\u001b[33m");

  private static final Set<String> VERDICTS = Set.of("valid", "intact");
  private static final String END = "\u001b[0m";

  private final String begin;

  Tone(String begin) {
    this.begin = begin;
  }

  static Tone of(Column<?> column, Cell cell) {
    return switch (cell.plain()) {
      case "NO" -> NO;
      case "UNKNOWN", "INVALID" -> UNKNOWN;
      case "false" -> VERDICTS.contains(column.id()) ? NO : PLAIN;
      default -> PLAIN;
    };
  }

  String on(String text) {
    return this == PLAIN || text.isEmpty() ? text : begin + text + END;
  }
}
