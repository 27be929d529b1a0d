package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** A text that a table shows in other words. */
record WordsCell(String plain, String words) implements Cell {

  @Override
  public String words(Locale locale) {
    return words;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeString(plain);
  }
}
