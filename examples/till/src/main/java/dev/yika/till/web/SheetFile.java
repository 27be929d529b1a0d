package dev.yika.till.web;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.ChinaTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet of a day as a file for spreadsheets, with times of China. */
final class SheetFile {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ChinaTime.zone());

  private static final List<Column> COLUMNS =
      List.of(
          time("happened", "发生时间", VisitBody::at),
          time("recorded", "登记时间", VisitBody::recordedAt),
          new Column(new Wording("number", "号码"), VisitBody::number),
          new Column(new Wording("kind", "种类"), VisitBody::kind),
          new Column(new Wording("status", "状态"), VisitBody::status),
          new Column(new Wording("amount in yuan", "金额（元）"), VisitBody::amount),
          new Column(new Wording("items", "内容"), VisitBody::words),
          new Column(new Wording("clerk", "经办人"), VisitBody::clerk),
          time("due before", "应于此前办结", VisitBody::deadline),
          time("ended", "办结时间", VisitBody::endedAt),
          new Column(new Wording("receipt or reason", "回执或原因"), VisitBody::receipt));

  private SheetFile() {}

  private record Column(Wording head, Function<VisitBody, @Nullable Object> cell) {}

  private static Column time(
      String english, String chinese, Function<VisitBody, @Nullable Instant> instant) {
    return new Column(
        new Wording(english + " (China time, UTC+8)", chinese + "（北京时间）"),
        visit -> {
          Instant found = instant.apply(visit);
          return found == null ? null : TIME.format(found);
        });
  }

  /** Returns the bytes of the file, in UTF-8 with a byte-order mark as spreadsheets expect it. */
  static byte[] of(List<VisitBody> visits, Locale locale) {
    StringBuilder file = new StringBuilder("\uFEFF");
    file.append(line(column -> column.head().in(locale)));
    visits.forEach(visit -> file.append(line(column -> column.cell().apply(visit))));
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Function<Column, @Nullable Object> cell) {
    return COLUMNS.stream()
        .map(column -> quoted(cell.apply(column)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Quotes a cell; a spreadsheet must not take a text for a formula. */
  private static String quoted(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
