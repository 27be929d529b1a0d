package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.util.Locale;

/** A code that a table shows in words, and a picture with a bar if its share is not 0. */
record WordsCell(String plain, Wording wording, double share) implements Cell {

  @Override
  public String words(Locale locale) {
    return wording.in(locale);
  }

  @Override
  public double share(double heaviest) {
    return share;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    new TextCell(plain).write(json);
  }
}
