package dev.yika.excel;

import static dev.yika.core.number.IdentifierKind.CARD_NUMBER;
import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.idev.excel.EasyExcel;
import cn.idev.excel.annotation.ExcelProperty;
import cn.idev.excel.support.ExcelTypeEnum;
import dev.yika.binding.Masked;
import dev.yika.binding.contract.Visits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Annotations that are not on a field of texts. */
class AnnotatedPlacesTest {

  private static final NumberConverters MASKED = NumberConverters.masked();

  /** An annotated getter. */
  public static class OnGetter {

    @ExcelProperty("证件号码")
    private String certno = Visits.CITIZEN;

    @Masked(kind = CITIZEN_ID)
    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  /** A number as a number. */
  public static class OnLong {

    @ExcelProperty("医保卡号")
    @Masked(kind = CARD_NUMBER)
    private Long card = Long.valueOf(Visits.CARD);

    public Long getCard() {
      return card;
    }

    public void setCard(Long card) {
      this.card = card;
    }
  }

  /** Values that have nothing to do with numbers of people. */
  public static class Plain {

    @ExcelProperty("金额")
    private BigDecimal amount = new BigDecimal("12.50");

    @ExcelProperty("日期")
    private LocalDateTime time = LocalDateTime.of(2026, 3, 1, 8, 30);

    @ExcelProperty("次数")
    private Integer count = 7;

    public BigDecimal getAmount() {
      return amount;
    }

    public void setAmount(BigDecimal amount) {
      this.amount = amount;
    }

    public LocalDateTime getTime() {
      return time;
    }

    public void setTime(LocalDateTime time) {
      this.time = time;
    }

    public Integer getCount() {
      return count;
    }

    public void setCount(Integer count) {
      this.count = count;
    }
  }

  private static byte[] written(Object row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MASKED.register(EasyExcel.write(out, row.getClass())).sheet().doWrite(List.of(row));
    return out.toByteArray();
  }

  private static String csv(Object row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MASKED
        .register(EasyExcel.write(out, row.getClass()).excelType(ExcelTypeEnum.CSV))
        .sheet()
        .doWrite(List.of(row));
    return out.toString(UTF_8);
  }

  private static <T> List<T> read(byte[] file, Class<T> type) {
    return MASKED
        .register(EasyExcel.read(new ByteArrayInputStream(file)).head(type))
        .sheet()
        .doReadSync();
  }

  private static byte[] cell(String head, Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EasyExcel.write(out).head(List.of(List.of(head))).sheet().doWrite(List.of(List.of(value)));
    return out.toByteArray();
  }

  @Test
  void anAnnotatedGetterMasksItsField() {
    List<Map<Integer, String>> rows =
        EasyExcel.read(new ByteArrayInputStream(written(new OnGetter()))).sheet().doReadSync();
    assertThat(rows).containsExactly(Map.of(0, "**************002X"));
    assertThatThrownBy(() -> read(cell("证件号码", "110105********002X"), OnGetter.class))
        .hasStackTraceContaining("masked; send the whole");
  }

  @Test
  void anAnnotatedNumberIsRefused() {
    String message = "@Masked belongs on a text: card of " + OnLong.class.getName();
    assertThatThrownBy(() -> written(new OnLong())).hasStackTraceContaining(message);
    assertThatThrownBy(() -> read(cell("医保卡号", 1), OnLong.class)).hasStackTraceContaining(message);
  }

  @Test
  void aFileOfCsvIsMaskedAsAWorkbookIs() {
    assertThat(csv(new OnGetter())).contains("**************002X").doesNotContain(Visits.CITIZEN);
    assertThatThrownBy(() -> csv(new OnLong()))
        .hasStackTraceContaining("@Masked belongs on a text: card of " + OnLong.class.getName());
    assertThat(csv(new Plain())).contains("12.5", "2026-03-01", "7");
  }

  @Test
  void whatIsNotAnnotatedIsConvertedAsWithoutTheConverters() {
    Plain sent = read(written(new Plain()), Plain.class).get(0);
    assertThat(sent.getAmount()).isEqualByComparingTo("12.50");
    assertThat(sent.getTime()).isEqualTo(LocalDateTime.of(2026, 3, 1, 8, 30));
    assertThat(sent.getCount()).isEqualTo(7);
  }
}
