package dev.yika.cli.line;

import com.google.common.collect.Iterables;
import dev.yika.cli.line.InputRow.Origin;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of lines, in constant memory. Lines of nothing but separators are left out; a quoted
 * cell may go over lines.
 */
final class TableInput implements Input {

  private static final int MOST_LINES = 20;
  private static final int MOST_ABOVE = 5;

  /** Names the separator for Excel; the head shows it as well. */
  private static final Pattern SEPARATOR = Pattern.compile("sep=.");

  private static final Wording NO_CSV =
      new Wording("not a line of CSV; are its quotes closed?", "不是 CSV 格式的行，请检查引号是否成对");
  private static final Wording TOO_LONG = new Wording("the line is too long", "此行过长");
  private static final Wording DAMAGED =
      new Wording("some bytes are invalid in this file's encoding", "有字节不符合此文件的编码");
  private static final Wording CELLS =
      new Wording("the row has more or fewer cells than the head", "此行的列数与表头不符");
  private static final Wording BELOW =
      new Wording("the head is in line %d; the lines above it are ignored", "表头在第 %d 行，其上各行不读取");
  private static final Wording IGNORED = new Wording("columns not read: %s", "未读取的列：%s");
  private static final Wording EXTRA = new Wording("columns that are not known: %s", "无法识别的列：%s");

  private final Lines lines;
  private final TableFormat format;
  private final @Nullable Head head;
  private final Map<String, Integer> places;
  private final Map<String, String> names;
  private final Notes notes;
  private final Set<Wording> noted = new HashSet<>();
  private final Deque<Line> pending = new ArrayDeque<>();

  private TableInput(Lines lines, TableFormat format, @Nullable Head head, Notes notes) {
    this.lines = lines;
    this.format = format;
    this.head = head;
    this.notes = notes;
    this.places = head == null ? inOrder(format) : head.places();
    this.names = head == null ? plainNames(format) : head.names();
  }

  private static Map<String, Integer> inOrder(TableFormat format) {
    Map<String, Integer> places = new HashMap<>();
    IntStream.range(0, format.plain()).forEach(i -> places.put(format.columns().get(i).name(), i));
    return places;
  }

  /** A single value needs no name. */
  private static Map<String, String> plainNames(TableFormat format) {
    return format.plain() == 1 ? Map.of(format.columns().get(0).name(), "") : Map.of();
  }

  static Input of(List<String> arguments, TableFormat format) {
    return new TableInput(new ArgumentLines(arguments), format, null, (words, values) -> {});
  }

  /** Opens lines of a file: reads the head, if there is one. */
  static Optional<Input> of(
      Lines lines, TableFormat format, Map<String, String> named, boolean isStrict, Notes notes)
      throws IOException {
    List<Line> above = above(lines, format, named);
    Line last = Iterables.getLast(above, null);
    boolean isHead = last != null && Head.isHead(last, format, named);
    boolean isTable = last != null && format.isOfWords() && Head.isDivided(last);
    if (!isHead && !isTable && format.plain() > 0 && named.isEmpty()) {
      TableInput input = new TableInput(lines, format, null, notes);
      input.pending.addAll(above);
      return Optional.of(input);
    }
    if (last == null) {
      return Optional.empty();
    }
    if (isHead && above.size() > 1) {
      notes.note(BELOW, last.number());
    }
    Head head = Head.of(isHead ? last : above.get(0), format, named);
    if (!head.ignored().isEmpty()) {
      if (isStrict) {
        throw new BadCellException(listed(EXTRA, head.ignored()));
      }
      notes.note(listed(IGNORED, head.ignored()));
    }
    return Optional.of(new TableInput(lines, format, head, notes));
  }

  private static Wording listed(Wording words, List<String> heads) {
    return new Wording(
        words.in(Locale.ENGLISH, String.join(", ", heads)),
        words.in(Locale.CHINESE, String.join("、", heads)));
  }

  /** Reads lines up to the head, above which a table may have a title. */
  private static List<Line> above(Lines lines, TableFormat format, Map<String, String> named)
      throws IOException {
    List<Line> above = new ArrayList<>();
    int most = format.plain() > 0 ? 1 : MOST_ABOVE;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!above.isEmpty() || !SEPARATOR.matcher(line.get().text()).matches()) {
        above.add(line.get());
      }
      if (above.size() == most || Head.isHead(line.get(), format, named)) {
        break;
      }
    }
    return above;
  }

  @Override
  public void beforeRead(Runnable action) {
    lines.beforeRead(action);
  }

  @Override
  public Optional<InputRow> next() throws IOException {
    for (Optional<Line> line = nextLine(); line.isPresent(); line = nextLine()) {
      InputRow row = head == null ? plain(line.get()) : row(whole(line.get()), head);
      if (isTyped() || !row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Optional<Line> nextLine() throws IOException {
    Line waiting = pending.poll();
    return waiting == null ? lines.next() : Optional.of(waiting);
  }

  private InputRow plain(Line line) {
    List<String> cells =
        format.plain() == 1
            ? List.of(unquoted(line.text()))
            : line.text().isBlank()
                ? List.of("")
                : Separator.of(line.text()).split(line.text()).orElse(List.of());
    if (cells.size() > format.plain() || cells.isEmpty()) {
      return InputRow.broken(origin(), line, NO_CSV);
    }
    return new InputRow(origin(), line, places, isTyped() ? cells : values(cells), this::noteOnce)
        .named(names);
  }

  private Origin origin() {
    return isTyped() ? Origin.ARGUMENT : Origin.LINE;
  }

  /** Arguments are taken as they are. */
  private boolean isTyped() {
    return lines instanceof ArgumentLines;
  }

  private static List<String> values(List<String> cells) {
    return cells.stream().map(SpreadsheetCell::value).toList();
  }

  private static String unquoted(String text) {
    String plain = text.strip();
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1) : text;
  }

  private InputRow row(Line line, Head table) {
    if (line.isCut()) {
      return InputRow.broken(origin(), line, TOO_LONG);
    }
    if (line.isDamaged()) {
      return InputRow.broken(origin(), line, DAMAGED);
    }
    Optional<List<String>> cells = table.separator().split(line.text());
    if (cells.isEmpty()) {
      return InputRow.broken(origin(), line, NO_CSV);
    }
    InputRow row =
        new InputRow(origin(), line, places, values(cells.get()), this::noteOnce).named(names);
    return row.isBlank() || fits(cells.get(), table.size())
        ? row
        : InputRow.broken(origin(), line, CELLS);
  }

  /** A row may have empty cells behind the last column of the head; one of a list may be short. */
  private boolean fits(List<String> cells, int size) {
    return cells.size() < size
        ? format.plain() > 0
        : cells.subList(size, cells.size()).stream().allMatch(String::isBlank);
  }

  /** Joins a line with those behind it that belong to a quoted cell. */
  private Line whole(Line first) throws IOException {
    if (!isOpen(first.text()) || first.isCut()) {
      return first;
    }
    StringBuilder text = new StringBuilder(first.text());
    Deque<Line> more = new ArrayDeque<>();
    while (more.size() < MOST_LINES) {
      Optional<Line> next = nextLine();
      if (next.isEmpty()) {
        break;
      }
      more.add(next.get());
      text.append('\n').append(next.get().text());
      if (!isOpen(text)) {
        return new Line(first.number(), text.toString(), text.length());
      }
    }
    while (!more.isEmpty()) {
      pending.addFirst(more.removeLast());
    }
    return first;
  }

  private static boolean isOpen(CharSequence text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private void noteOnce(Wording words, Object... values) {
    if (noted.add(words)) {
      notes.note(words, values);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
