package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.util.Locale;

/** A code that a table shows in words. */
record WordsCell(String plain, Wording wording) implements Cell {

  @Override
  public String words(Locale locale) {
    return wording.in(locale);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    new TextCell(plain).write(json);
  }
}
