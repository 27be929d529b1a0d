package dev.yika.cli.visit;

import dev.yika.cli.console.Choice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.core.result.Wording;
import dev.yika.status.card.CardEvent;
import dev.yika.status.card.CardEventKind;

/** The rows of a file of card events: {@code occurred_on,event,until,reason}. */
public final class CardEventFile {

  /** The columns of such a file. */
  public static final TableFormat FORMAT =
      TableFormat.headed(
          InputColumn.required("occurred_on", "date", "发生日期", "日期", "业务日期"),
          InputColumn.required("event", "事件", "事件类型", "业务类型"),
          InputColumn.optional("until", "有效至", "至", "截止日期"),
          InputColumn.optional("reason", "原因", "说明"));

  private static final Wording CHOICES = Choice.list(CardEventKind.class);
  private static final Wording NO_EVENT = new Wording("no such event", "没有这个事件");
  private static final Wording KINDS =
      new Wording("the events are: " + CHOICES.english(), "可用的事件：" + CHOICES.chinese());

  private CardEventFile() {}

  /**
   * Reads an event.
   *
   * @param row a row of the file
   * @return the event
   * @throws BadCellException if a cell cannot be read
   */
  public static CardEvent read(InputRow row) {
    CardEvent event =
        CardEvent.of(row.date("occurred_on"), kind(row.required("event"), row.head("event")));
    event = row.cell("until").isEmpty() ? event : event.withUntil(row.date("until"));
    return row.cell("reason").isEmpty() ? event : event.withReason(row.cell("reason"));
  }

  private static CardEventKind kind(String word, String column) {
    return Choice.find(CardEventKind.class, word)
        .orElseThrow(() -> new BadCellException(column, NO_EVENT, KINDS));
  }
}
