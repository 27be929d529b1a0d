package dev.yika.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.OutputFormat;
import dev.yika.cli.row.Rows;
import dev.yika.cli.row.WholeLines;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of sub-commands that answer in rows. */
public final class RowOptions {

  @Option(
      names = "--format",
      paramLabel = "<format>",
      description = "How results are written: table, csv, json or svg; by default a table.")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte-order mark, so that Excel recognizes UTF-8.")
  private boolean mark;

  @Option(
      names = "--charset",
      paramLabel = "<charset>",
      converter = CharsetConverter.class,
      completionCandidates = CharsetConverter.Choices.class,
      description = "The encoding of a CSV: ${COMPLETION-CANDIDATES}; by default utf-8.")
  private Charset charset = UTF_8;

  /** Tests whether cells are cut to the width of a table. */
  public boolean isTable() {
    return format == OutputFormat.TABLE;
  }

  /** Tests whether a picture was asked for. */
  public boolean isPicture() {
    return format == OutputFormat.SVG;
  }

  /** Begins a result. */
  public <R> Rows<R> rows(Console console, List<Column<R>> columns) {
    WholeLines out = console.out();
    if (format == OutputFormat.CSV) {
      out.encode(charset, mark);
    } else if (mark || !charset.equals(UTF_8)) {
      throw console.usage(Notice.NOT_WITH, mark ? "--bom" : "--charset", "--format " + format);
    }
    return new Rows<>(format.writer(out, columns, console.locale(), console.screen()), columns);
  }

  /** Reads an encoding that spreadsheets open. */
  static final class CharsetConverter implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String text) {
      return Choices.NAMES.stream()
          .filter(text::equalsIgnoreCase)
          .map(Charset::forName)
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("no such encoding"));
    }

    /** The names, for messages and completion. */
    static final class Choices implements Iterable<String> {

      private static final List<String> NAMES = List.of("utf-8", "gb18030");

      @Override
      public Iterator<String> iterator() {
        return NAMES.iterator();
      }
    }
  }
}
