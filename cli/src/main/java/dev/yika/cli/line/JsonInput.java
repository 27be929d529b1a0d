package dev.yika.cli.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.yika.cli.line.InputRow.Origin;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a JSON array, or one after the other. A member is a cell by its name; one that is
 * an object or an array itself is kept whole.
 */
final class JsonInput implements Input {

  private static final int DEEPEST = 20;
  private static final Wording NO_JSON =
      new Wording("not valid JSON from here on", "此处之后不是有效的 JSON");
  private static final Wording IGNORED = new Wording("members not read: %s", "未读取的字段：%s");

  private final JsonParser parser;
  private final TableFormat format;
  private final Notes notes;
  private Runnable beforeRead = () -> {};
  private final TreeSet<String> ignored = new TreeSet<>();
  private long count;
  private boolean isBroken;

  JsonInput(Reader text, TableFormat format, Notes notes) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    this.parser = factory.createParser(text);
    this.format = format;
    this.notes = notes;
  }

  @Override
  public void beforeRead(Runnable action) {
    beforeRead = action;
  }

  @Override
  public Optional<InputRow> next() throws IOException {
    if (isBroken) {
      return Optional.empty();
    }
    beforeRead.run();
    count++;
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return Optional.empty();
      }
      return Optional.of(row(parser.currentTokenLocation().getLineNr()));
    } catch (JsonProcessingException e) {
      isBroken = true;
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      return Optional.of(broken(line));
    }
  }

  private InputRow broken(int line) {
    return InputRow.broken(Origin.OBJECT, new Line(line, "", 0), NO_JSON).with(count, Map.of());
  }

  private InputRow row(int line) throws IOException {
    if (!(value() instanceof Map<?, ?> members)) {
      return broken(line);
    }
    Map<String, Integer> places = new HashMap<>();
    List<String> cells = new ArrayList<>();
    Map<String, Object> trees = new HashMap<>();
    members.forEach(
        (name, value) -> {
          Optional<InputColumn> column = format.column(String.valueOf(name));
          if (column.isEmpty()) {
            note(String.valueOf(name));
          } else if (value instanceof Map || value instanceof List) {
            trees.put(column.get().name(), value);
          } else {
            places.put(column.get().name(), cells.size());
            cells.add(value == null ? "" : value.toString());
          }
        });
    return new InputRow(Origin.OBJECT, new Line(line, "", 0), places, cells, notes)
        .with(count, trees);
  }

  private void note(String name) {
    if (ignored.add(name)) {
      notes.note(IGNORED, name);
    }
  }

  /** Reads the value that begins at the current token. */
  private @Nullable Object value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_NULL -> null;
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> parser.getText();
    };
  }

  private Map<String, @Nullable Object> object() throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value());
    }
    return object;
  }

  private List<@Nullable Object> array() throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
