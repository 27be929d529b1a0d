package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A number. */
record NumberCell(long number) implements Cell {

  @Override
  public String plain() {
    return Long.toString(number);
  }

  @Override
  public double weight() {
    return Math.max(0, number);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeNumber(number);
  }
}
