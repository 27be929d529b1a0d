package dev.yika.cli.line;

import dev.yika.cli.console.Discreet;
import dev.yika.core.result.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first line of a table: the places of its columns, and their separator. */
final class Head {

  private static final Wording NO_CSV =
      new Wording("not a line of CSV; are its quotes closed?", "不是 CSV 格式的行，请检查引号是否成对");
  private static final Wording NO_HEAD =
      new Wording(
          "the first line has none of the heads expected here: %s; give another one with --column"
              + " NAME=HEAD",
          "首行没有本命令读取的表头：%s；表头不同的，用 --column 列=表头 指定");
  private static final Wording NONE_NAMED =
      new Wording(
          "no head names a number; name the columns with --columns NAME=KIND",
          "表头中没有号码的名称；用 --columns 列名=种类 指定");
  private static final Wording REPEATED = new Wording("two columns have this head", "两列的表头相同");
  private static final Wording MISSING =
      new Wording(
          "the table has no such column; if its head is another, give --column %s=HEAD",
          "表中没有此列；若表头为其他名称，用 --column %s=表头 指定");
  private static final Wording NONE_OF =
      new Wording(
          "none of the heads needed for an answer; one of these is required: %s; name another"
              + " with --column NAME=HEAD",
          "表头中缺少判定所需的列，至少要有其一：%s；表头不同的，用 --column 列=表头 指定");
  private static final Wording NO_SUCH =
      new Wording("no column has the head given with --column", "表中没有 --column 指定的表头");
  private static final Wording NOT_READ =
      new Wording(
          "--column names a column that this command does not read", "本命令不读取 --column 指定的列");

  private final Separator separator;
  private final Map<String, Integer> places;
  private final List<String> heads;

  private Head(Separator separator, Map<String, Integer> places, List<String> heads) {
    this.separator = separator;
    this.places = places;
    this.heads = heads;
  }

  /**
   * Reads a head.
   *
   * @param named heads that the user gave to columns
   * @throws BadCellException if a column is missing or named twice
   */
  static Head of(Line line, TableFormat format, Map<String, String> named) {
    Separator separator = Separator.of(line.text());
    List<String> heads =
        separator.split(line.text()).orElseThrow(() -> new BadCellException(NO_CSV));
    List<String> normal = heads.stream().map(InputColumn::normal).toList();
    Map<String, Integer> places = new HashMap<>();
    for (InputColumn column : format.columns()) {
      place(column, normal, named).ifPresent(place -> places.put(column.name(), place));
    }
    addFound(format, heads, places);
    if (places.isEmpty()) {
      throw new BadCellException(
          format.columns().isEmpty()
              ? NONE_NAMED
              : BadCellException.filled(NO_HEAD, heads(format)));
    }
    requireAll(format, places, named);
    return new Head(separator, places, heads);
  }

  private static void addFound(
      TableFormat format, List<String> heads, Map<String, Integer> places) {
    for (int i = 0; i < heads.size(); i++) {
      String head = heads.get(i).strip();
      if (!places.containsValue(i)
          && format.found().test(head)
          && places.putIfAbsent(head, i) != null) {
        throw new BadCellException(Discreet.text(head), REPEATED);
      }
    }
  }

  /** Returns the heads that are needed. */
  private static String heads(TableFormat format) {
    return format.columns().stream()
        .filter(InputColumn::isRequired)
        .map(InputColumn::name)
        .collect(Collectors.joining(", "));
  }

  /** Tests whether a line names a column that is known or given. */
  static boolean isHead(Line line, TableFormat format, Map<String, String> named) {
    List<String> cells = Separator.of(line.text()).split(line.text()).orElse(List.of());
    List<String> normal = cells.stream().map(InputColumn::normal).toList();
    return Stream.concat(
                format.columns().stream().flatMap(InputColumn::allHeads),
                named.values().stream().map(InputColumn::normal))
            .anyMatch(normal::contains)
        || (isDivided(line) && cells.stream().map(String::strip).anyMatch(format.found()));
  }

  /** Tests whether a line has several cells, so that it is no value of a list. */
  static boolean isDivided(Line line) {
    long filled =
        Separator.of(line.text()).split(line.text()).orElse(List.of()).stream()
            .filter(cell -> !cell.isBlank())
            .count();
    return filled > 1;
  }

  private static OptionalInt place(
      InputColumn column, List<String> heads, Map<String, String> named) {
    if (named.containsKey(column.name())) {
      OptionalInt place = only(heads, InputColumn.normal(named.get(column.name())), column);
      place.orElseThrow(() -> new BadCellException(column.name(), NO_SUCH));
      return place;
    }
    return column
        .allHeads()
        .map(head -> only(heads, head, column))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt only(List<String> heads, String head, InputColumn column) {
    int[] places =
        IntStream.range(0, heads.size()).filter(i -> heads.get(i).equals(head)).toArray();
    if (places.length > 1) {
      throw new BadCellException(column.name(), REPEATED);
    }
    return places.length == 0 ? OptionalInt.empty() : OptionalInt.of(places[0]);
  }

  private static void requireAll(
      TableFormat format, Map<String, Integer> places, Map<String, String> named) {
    List<String> known = format.columns().stream().map(InputColumn::name).toList();
    for (String name : named.keySet()) {
      if (!known.contains(name)) {
        throw new BadCellException(NOT_READ);
      }
    }
    for (InputColumn column : format.columns()) {
      if (column.isRequired() && !places.containsKey(column.name())) {
        throw new BadCellException(column.name(), BadCellException.filled(MISSING, column.name()));
      }
    }
    if (!format.oneOf().isEmpty() && format.oneOf().stream().noneMatch(places::containsKey)) {
      String needed = String.join(", ", format.oneOf());
      throw new BadCellException(BadCellException.filled(NONE_OF, needed));
    }
  }

  Separator separator() {
    return separator;
  }

  /** Returns the heads by the names of the columns that are read. */
  Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    places.forEach((name, place) -> names.put(name, Discreet.text(heads.get(place).strip())));
    return names;
  }

  int size() {
    return heads.size();
  }

  Map<String, Integer> places() {
    return places;
  }

  /** Returns the heads of columns that are not read. */
  List<String> ignored() {
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (!places.containsValue(i) && !heads.get(i).isBlank()) {
        ignored.add(heads.get(i));
      }
    }
    return ignored;
  }
}
