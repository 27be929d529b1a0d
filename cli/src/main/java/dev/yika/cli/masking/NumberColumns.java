package dev.yika.cli.masking;

import dev.yika.cli.console.Console;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.option.ColumnsOption;
import dev.yika.cli.option.KeywordOption;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Wording;
import dev.yika.masking.text.Finder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;

/** The columns of a table that hold numbers: those that are named, and those whose heads do. */
final class NumberColumns {

  private static final Wording NO_NUMBER =
      new Wording("no column that is read holds a number", "所读各列均无号码");

  @Mixin private ColumnsOption columns = new ColumnsOption();
  @Mixin private KeywordOption keywords = new KeywordOption();

  private Map<String, IdentifierKind> named = Map.of();
  private Finder words = Finder.standard();

  /** Reads what the options name. */
  void load(Console console) {
    named = columns.kinds(console);
    words = keywords.applyTo(words, console);
  }

  /** Returns the option that asks for columns, empty if none does. */
  Optional<String> option() {
    return columns.isGiven()
        ? Optional.of("--columns")
        : keywords.file().map(given -> "--keyword-file");
  }

  /** Returns a table with each named column, in which words of one's own find more. */
  TableFormat format() {
    List<InputColumn> required =
        named.keySet().stream().map(name -> InputColumn.required(name, name)).toList();
    return new TableFormat(
        required,
        0,
        List.of(),
        head -> keywords.file().isPresent() && !words.kindsNamedBy(head).isEmpty());
  }

  /** Returns the kind of the numbers in a column, empty if their length decides. */
  Optional<IdentifierKind> kind(String column) {
    Set<IdentifierKind> kinds =
        named.containsKey(column) ? Set.of(named.get(column)) : words.kindsNamedBy(column);
    return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
  }

  /**
   * Returns the columns in which a row holds something.
   *
   * @throws BadCellException if it cannot be split, or holds nothing in them
   */
  List<String> filled(InputRow row) {
    List<String> filled = row.filled();
    if (filled.isEmpty()) {
      throw new BadCellException(NO_NUMBER);
    }
    return filled;
  }
}
