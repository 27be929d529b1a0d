package dev.yika.cli.command;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import java.util.List;

/**
 * A line of an answer in words: its subject and its text.
 *
 * @param item the subject
 * @param text the text
 */
public record Item(Cell item, Cell text) {

  /** The columns of such an answer. */
  public static final List<Column<Item>> COLUMNS =
      List.of(Column.of("item", "项目", 12, Item::item), Column.of("text", "内容", 40, Item::text));

  /** Makes a line. */
  public static Item of(String english, String chinese, String text) {
    return of(english, chinese, Cell.of(text));
  }

  /** Makes a line. */
  public static Item of(String english, String chinese, Cell text) {
    return new Item(Cell.of(english, new Wording(english, chinese)), text);
  }
}
