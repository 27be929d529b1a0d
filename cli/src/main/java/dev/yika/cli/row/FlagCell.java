package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.util.Locale;

/** True or false, in tables yes or no. */
enum FlagCell implements Cell {
  TRUE("true", new Wording("yes", "是")),
  FALSE("false", new Wording("no", "否"));

  private final String plain;
  private final Wording wording;

  FlagCell(String plain, Wording wording) {
    this.plain = plain;
    this.wording = wording;
  }

  @Override
  public String plain() {
    return plain;
  }

  @Override
  public String words(Locale locale) {
    return wording.in(locale);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeBoolean(this == TRUE);
  }
}
