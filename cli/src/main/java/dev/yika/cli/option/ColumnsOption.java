package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.Finder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
          IdentifierKind.find(column.substring(sign + 1)).orElseThrow(() -> refusal(console));
      kinds.put(column.substring(0, Math.max(sign, 0)), kind);
    }
    try {
      return kinds.isEmpty() ? finder : finder.withColumns(kinds);
    } catch (IllegalArgumentException e) {
      throw refusal(console);
    }
  }

  private static Refusal refusal(Console console) {
    String kinds =
        Stream.of(IdentifierKind.values())
            .map(IdentifierKind::id)
            .collect(Collectors.joining(", "));
    return console.usage(Notice.BAD_COLUMN, kinds);
  }
}
