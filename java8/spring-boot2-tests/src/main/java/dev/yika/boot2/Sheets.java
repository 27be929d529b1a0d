package dev.yika.boot2;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.annotation.ExcelProperty;
import dev.yika.core.number.CardNumber;
import dev.yika.excel.NumberConverters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;

/** Spreadsheets that the application writes and reads. */
final class Sheets {

  private static final NumberConverters NUMBERS = NumberConverters.masked();

  /** A row of the application. */
  public static final class Row {

    @ExcelProperty("卡号")
    private CardNumber card;

    public CardNumber getCard() {
      return card;
    }

    public void setCard(CardNumber card) {
      this.card = card;
    }
  }

  private Sheets() {}

  static byte[] write(CardNumber card) {
    Row row = new Row();
    row.setCard(card);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    NUMBERS
        .register(EasyExcel.write(file, Row.class))
        .sheet()
        .doWrite(Collections.singletonList(row));
    return file.toByteArray();
  }

  static List<Row> read(byte[] file) {
    return NUMBERS
        .register(EasyExcel.read(new ByteArrayInputStream(file)).head(Row.class))
        .sheet()
        .doReadSync();
  }

  /** Returns a file as people type it, with a cell that is a text or a number. */
  static byte[] typed(Object cell) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    EasyExcel.write(file)
        .head(Collections.singletonList(Collections.singletonList("卡号")))
        .sheet()
        .doWrite(Collections.singletonList(Collections.singletonList(cell)));
    return file.toByteArray();
  }
}
