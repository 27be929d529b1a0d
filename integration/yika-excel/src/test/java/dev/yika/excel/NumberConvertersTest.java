package dev.yika.excel;

import static dev.yika.core.number.IdentifierKind.CARD_NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.idev.excel.EasyExcel;
import cn.idev.excel.annotation.ExcelProperty;
import cn.idev.excel.exception.ExcelDataConvertException;
import cn.idev.excel.read.builder.ExcelReaderBuilder;
import dev.yika.binding.Masked;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.RefusedNumberException.Reason;
import dev.yika.binding.Unmasked;
import dev.yika.binding.contract.Leaks;
import dev.yika.binding.contract.Visits;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.PersonNumber;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberConvertersTest {

  private static final NumberConverters MASKED = NumberConverters.masked();

  @TempDir static Path folder;

  private static byte[] written(NumberConverters converters, Row... rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    converters.register(EasyExcel.write(out, Row.class)).sheet().doWrite(List.of(rows));
    return out.toByteArray();
  }

  /** Writes cells as they are, each row a list. */
  private static byte[] cells(Object... cells) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EasyExcel.write(out)
        .head(List.of(List.of("姓名"), List.of("医保卡号"), List.of("证件号码"), List.of("人员编号")))
        .sheet()
        .doWrite(List.of(Arrays.asList("李四", "4101021234567890"), Arrays.asList(cells)));
    return out.toByteArray();
  }

  private static List<Row> read(byte[] file) {
    ExcelReaderBuilder reader =
        MASKED.register(EasyExcel.read(new ByteArrayInputStream(file)).head(Row.class));
    return reader.sheet().doReadSync();
  }

  /** A stream would stumble over the sizes that the library writes behind the entries. */
  private static String everything(byte[] file) throws IOException {
    Path saved = Files.write(folder.resolve("rows.xlsx"), file);
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(saved.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8)).append('\n');
      }
    }
    return all.toString();
  }

  private static ExcelDataConvertException refusal(Object... cells) {
    byte[] file = cells(cells);
    ExcelDataConvertException thrown =
        catchThrowableOfType(ExcelDataConvertException.class, () -> read(file));
    Leaks.assertNone(Leaks.everything(thrown));
    assertThat(thrown.getCellData().getStringValue()).isNull();
    assertThat(thrown.getCellData().getNumberValue()).isNull();
    return thrown;
  }

  private static Reason reason(ExcelDataConvertException thrown) {
    return ((RefusedNumberException) thrown.getCause()).reason();
  }

  @Test
  void noNumberStandsInTheFile() throws IOException {
    String all = everything(written(MASKED, Row.sample()));
    Leaks.assertNone(all);
    assertThat(all).contains("************7890", "**************002X", "***************", "张三");
  }

  @Test
  void withoutTheConvertersTextsLeak() throws IOException {
    assertThat(Leaks.isIn(everything(cells("王五", Visits.CARD)), Visits.ALL)).isTrue();
  }

  @Test
  void aFieldThatSaysSoIsWhole() throws IOException {
    Row row = Row.sample();
    row.setReported(CitizenId.parse(Visits.CITIZEN));
    assertThat(everything(written(MASKED, row))).contains(Visits.CITIZEN);
  }

  @Test
  void thePolicyDecidesOnceTheViewerIsKnown() throws IOException {
    Viewer viewer = Viewer.of("auditor").purpose(Purpose.AUDIT).channel(Channel.EXPORT);
    assertThat(everything(written(seenBy(viewer), Row.sample()))).contains("****************");
    Viewer managed = viewer.device(DeviceTrust.MANAGED);
    assertThat(everything(written(seenBy(managed), Row.sample()))).contains("************7890");
  }

  private static NumberConverters seenBy(Viewer viewer) {
    return NumberConverters.masked(Masking.standard(), () -> Optional.of(viewer));
  }

  @Test
  void textsAreParsed() {
    List<Row> rows = read(cells("王五", "4101 0212 3456 7890", Visits.CITIZEN, Visits.PERSON));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).getCard()).isEqualTo(CardNumber.parse(Visits.CARD));
    assertThat(rows.get(1).getCertno()).isEqualTo(Visits.CITIZEN);
    assertThat(rows.get(1).getPerson()).isEqualTo(PersonNumber.parse(Visits.PERSON));
    assertThat(read(cells(null, null, null, null)).size()).isLessThanOrEqualTo(2);
    assertThat(read(cells(7, Visits.CARD)).get(1).getName()).isEqualTo("7"); // as without us
  }

  @Test
  void aNumericCellIsRefusedWithRowAndColumn() {
    ExcelDataConvertException thrown = refusal("王五", 4101021234567890d);
    assertThat(reason(thrown)).isEqualTo(Reason.NUMERIC);
    assertThat(thrown.getRowIndex()).isEqualTo(2);
    assertThat(thrown.getColumnIndex()).isEqualTo(1);
    assertThat(NumberConverters.message(thrown, Locale.CHINESE))
        .isEqualTo("单元格B3：医保卡号：是数值，会丢失位数，请改为文本");
    assertThat(NumberConverters.message(thrown, Locale.ENGLISH))
        .isEqualTo("cell B3: card number: a numeric value, which loses digits; send it as a text");
    assertThat(reason(refusal("王五", null, 110105194912310d))).isEqualTo(Reason.NUMERIC);
    assertThat(reason(refusal("王五", true))).isEqualTo(Reason.NOT_TEXT);
  }

  /** Two annotations that contradict each other. */
  public static class Contradictory {

    @ExcelProperty("医保卡号")
    @Masked(kind = CARD_NUMBER)
    @Unmasked
    private String card = Visits.CARD;

    public String getCard() {
      return card;
    }

    public void setCard(String card) {
      this.card = card;
    }
  }

  @Test
  void twoAnnotationsThatContradictAreRefused() {
    String message = "@Masked and @Unmasked are both on the property card";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(
            () ->
                MASKED
                    .register(EasyExcel.write(out, Contradictory.class))
                    .sheet()
                    .doWrite(List.of(new Contradictory())))
        .hasStackTraceContaining(message);
    InputStream file = new ByteArrayInputStream(cells("王五", Visits.CARD));
    assertThatThrownBy(
            () ->
                MASKED
                    .register(EasyExcel.read(file).head(Contradictory.class))
                    .sheet()
                    .doReadSync())
        .hasStackTraceContaining(message);
  }

  @Test
  void aWrongNumberIsRefused() {
    ExcelDataConvertException thrown = refusal("王五", "4101021234567980");
    assertThat(reason(thrown)).isEqualTo(Reason.INVALID);
    assertThat(NumberConverters.message(thrown, Locale.CHINESE)).startsWith("单元格B3：医保卡号：校验码错误");
  }

  @Test
  void whatWasExportedIsRefusedWhenItComesBack() {
    ExcelDataConvertException thrown =
        catchThrowableOfType(
            ExcelDataConvertException.class, () -> read(written(MASKED, Row.sample())));
    assertThat(reason(thrown)).isEqualTo(Reason.MASKED);
    assertThat(reason(refusal("王五", null, null, "***************"))).isEqualTo(Reason.MASKED);
    assertThat(reason(refusal("王五", null, "**************002X"))).isEqualTo(Reason.MASKED);
    assertThat(reason(refusal("王五", null, "110105××××××××002X"))).isEqualTo(Reason.MASKED);
  }
}
