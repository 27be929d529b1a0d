package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** True or false, in tables yes or no. */
enum FlagCell implements Cell {
  TRUE("true", "yes", "是"),
  FALSE("false", "no", "否");

  private final String plain;
  private final String english;
  private final String chinese;

  FlagCell(String plain, String english, String chinese) {
    this.plain = plain;
    this.english = english;
    this.chinese = chinese;
  }

  @Override
  public String plain() {
    return plain;
  }

  @Override
  public String words(Locale locale) {
    return locale.getLanguage().equals("zh") ? chinese : english;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeBoolean(this == TRUE);
  }
}
