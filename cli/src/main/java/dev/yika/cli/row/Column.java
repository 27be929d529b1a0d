package dev.yika.cli.row;

import java.util.Locale;

/**
 * A column of a result.
 *
 * @param id its name in CSV and JSON, which no language changes
 * @param title its title in an English table
 * @param chineseTitle its title in a Chinese table
 * @param width the width in a table that its cells rarely exceed, in terminal columns
 */
public record Column(String id, String title, String chineseTitle, int width) {

  String title(Locale locale) {
    return locale.getLanguage().equals("zh") ? chineseTitle : title;
  }
}
