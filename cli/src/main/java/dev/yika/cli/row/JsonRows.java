package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows as an array of JSON objects, one to a line. The comma stands in front of the next object, so
 * that each line is complete when it leaves.
 */
final class JsonRows implements RowWriter {

  private final JsonFactory factory = new JsonFactory();
  private final WholeLines out;
  private final List<? extends Column<?>> columns;
  private char separator = ' ';

  JsonRows(WholeLines out, List<? extends Column<?>> columns) {
    this.out = out;
    this.columns = columns;
    out.line("[");
  }

  @Override
  public void row(List<? extends Cell> cells) {
    StringWriter text = new StringWriter().append(separator);
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        json.writeFieldName(columns.get(i).id());
        cells.get(i).write(json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    out.line(text.getBuffer());
    separator = ',';
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {
    out.line("]");
    out.flush();
  }
}
