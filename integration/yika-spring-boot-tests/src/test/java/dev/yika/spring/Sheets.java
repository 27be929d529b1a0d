package dev.yika.spring;

import cn.idev.excel.FastExcel;
import cn.idev.excel.annotation.ExcelProperty;
import dev.yika.core.number.CardNumber;
import dev.yika.excel.NumberConverters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Spreadsheets that the application writes and reads. */
final class Sheets {

  private static final NumberConverters NUMBERS = NumberConverters.masked();

  /** A row of the application. */
  public static class Row {

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
    NUMBERS.register(FastExcel.write(file, Row.class)).sheet().doWrite(List.of(row));
    return file.toByteArray();
  }

  static List<Row> read(byte[] file) {
    return NUMBERS
        .register(FastExcel.read(new ByteArrayInputStream(file)).head(Row.class))
        .sheet()
        .doReadSync();
  }

  /** Returns a file as people type it, with a cell that is a text or a number. */
  static byte[] typed(Object cell) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    FastExcel.write(file)
        .head(List.of(List.of("卡号")))
        .sheet()
        .doWrite(List.of(List.of(cell)));
    return file.toByteArray();
  }

  /** Returns everything in a file, which is compressed. */
  static String text(byte[] file) throws IOException {
    Path kept = Files.createTempFile("sheet", ".xlsx");
    Files.write(kept, file);
    StringBuilder text = new StringBuilder();
    try (ZipFile parts = new ZipFile(kept.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        byte[] content = parts.getInputStream(part).readAllBytes();
        text.append(new String(content, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
