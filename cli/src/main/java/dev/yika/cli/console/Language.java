package dev.yika.cli.console;

import java.util.Locale;

/** The languages of messages and table headers. */
public enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** Returns Chinese for a Chinese environment, else English. */
  public static Language of(Locale environment) {
    return environment.getLanguage().equals(ZH.locale.getLanguage()) ? ZH : EN;
  }

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return locale.getLanguage();
  }
}
