package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A text; empty stands for nothing. */
record TextCell(String plain) implements Cell {

  @Override
  public void write(JsonGenerator json) throws IOException {
    if (plain.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(plain);
    }
  }
}
