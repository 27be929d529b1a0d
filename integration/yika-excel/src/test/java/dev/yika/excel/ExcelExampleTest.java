package dev.yika.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.idev.excel.EasyExcel;
import cn.idev.excel.exception.ExcelDataConvertException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the document on integration. */
class ExcelExampleTest {

  @Test
  void numbersAreMaskedAndMasksRefused(@TempDir Path folder) {
    File file = folder.resolve("rows.xlsx").toFile();
    List<Row> rows = List.of(Row.sample());
    List<Row> read = new ArrayList<>();
    String refused = "";
    // docs: excel
    NumberConverters numbers = NumberConverters.masked(); // or masked(masking, viewers): by policy
    numbers.register(EasyExcel.write(file, Row.class)).sheet().doWrite(rows); // ************7890
    try {
      read = numbers.register(EasyExcel.read(file).head(Row.class)).sheet().doReadSync();
    } catch (ExcelDataConvertException e) {
      refused = NumberConverters.message(e, Locale.CHINESE); // 单元格B2：医保卡号：已脱敏，请提供完整号码或不提供
    }
    // end
    assertThat(read).isEmpty();
    assertThat(refused).isEqualTo("单元格B2：医保卡号：已脱敏，请提供完整号码或不提供");
  }
}
