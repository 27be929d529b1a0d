package dev.yika.cli.option;

import dev.yika.cli.console.Choice;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.Finder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option that says what stands below the heads of columns. */
public final class ColumnsOption {

  @Option(
      names = "--columns",
      paramLabel = "<name=kind>",
      split = ",",
      description =
          "Heads of columns, or names of keys, and the kind of number below or behind them.")
  private List<String> columns = List.of();

  /** Returns a finder that knows the columns, too. */
  public Finder applyTo(Finder finder, Console console) {
    Map<String, IdentifierKind> kinds = new LinkedHashMap<>();
    for (String column : columns) {
      int sign = column.lastIndexOf('=');
      IdentifierKind kind =
          Choice.find(IdentifierKind.class, column.substring(sign + 1))
              .orElseThrow(() -> refusal(console));
      kinds.put(column.substring(0, Math.max(sign, 0)), kind);
    }
    try {
      return kinds.isEmpty() ? finder : finder.withColumns(kinds);
    } catch (IllegalArgumentException e) {
      throw refusal(console);
    }
  }

  private static Refusal refusal(Console console) {
    return console.usage(Notice.BAD_COLUMN, Choice.list(IdentifierKind.class).in(console.locale()));
  }
}
