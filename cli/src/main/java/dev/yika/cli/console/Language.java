package dev.yika.cli.console;

import dev.yika.core.result.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The languages of messages and table headers. */
public enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.CHINESE);

  private static final Wording COMMA = new Wording(", ", "、");

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

  /**
   * Returns the language that the variables of a POSIX environment ask for, even if the system
   * lacks that locale, and the JDK's choice where none is set.
   */
  public static Language ofEnvironment(Map<String, String> variables) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> variables.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> value.toLowerCase(Locale.ROOT).matches("zh([_.@-].*)?") ? ZH : EN)
        .orElseGet(() -> of(Locale.getDefault(Locale.Category.DISPLAY)));
  }

  /** Joins the items of a list. */
  public static String list(Locale locale, Iterable<String> items) {
    return String.join(COMMA.in(locale), items);
  }

  /** Returns the name for the command line. */
  @Override
  public String toString() {
    return locale.getLanguage();
  }
}
