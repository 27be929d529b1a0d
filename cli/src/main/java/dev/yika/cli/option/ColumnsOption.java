package dev.yika.cli.option;

import dev.yika.cli.console.Choice;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.InputColumn;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.Finder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Tests whether a column is named. */
  public boolean isGiven() {
    return !columns.isEmpty();
  }

  /** Returns the columns by their names, and the kind of number in each. */
  public Map<String, IdentifierKind> kinds(Console console) {
    Map<String, IdentifierKind> kinds = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (String column : columns) {
      int sign = column.lastIndexOf('=');
      String name = column.substring(0, Math.max(sign, 0)).strip();
      IdentifierKind kind =
          Choice.find(IdentifierKind.class, column.substring(sign + 1))
              .filter(any -> !name.isEmpty())
              .orElseThrow(() -> refusal(console));
      if (!names.add(InputColumn.normal(name))) {
        throw console.usage(Notice.COLUMN_TWICE, Discreet.text(name));
      }
      kinds.put(name, kind);
    }
    return kinds;
  }

  /** Returns a finder that knows the columns, too. */
  public Finder applyTo(Finder finder, Console console) {
    Map<String, IdentifierKind> kinds = kinds(console);
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
