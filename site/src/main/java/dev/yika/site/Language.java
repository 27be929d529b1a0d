package dev.yika.site;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A language of the documents, with the words around them. */
enum Language {
  ENGLISH(
      "en",
      Path.of("README.md"),
      Path.of("docs"),
      ImmutableMap.of("home", "Start", "try", "Try a number", "api", "API", "other", "中文")),
  CHINESE(
      "zh",
      Path.of("README.zh-CN.md"),
      Path.of("docs", "zh"),
      ImmutableMap.of("home", "首页", "try", "试一试号码", "api", "API", "other", "English"));

  private final String code;
  private final Path home;
  private final Path folder;
  private final ImmutableMap<String, String> words;

  Language(String code, Path home, Path folder, ImmutableMap<String, String> words) {
    this.code = code;
    this.home = home;
    this.folder = folder;
    this.words = words;
  }

  String code() {
    return code;
  }

  Path home() {
    return home;
  }

  /** Returns the folder of the pages by subject. */
  Path folder() {
    return folder;
  }

  /** Returns the words around a document by their names in the template. */
  Map<String, String> words() {
    return words;
  }

  /** Returns one of them. */
  String word(String name) {
    return Objects.requireNonNull(words.get(name), name);
  }

  Language other() {
    return this == ENGLISH ? CHINESE : ENGLISH;
  }

  /** Returns the language of a document; what is not below docs/zh is English, but for one. */
  static Language of(Path document) {
    return document.startsWith(CHINESE.folder) || document.equals(CHINESE.home) ? CHINESE : ENGLISH;
  }
}
