package dev.yika.excel;

import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.metadata.data.WriteCellData;
import cn.idev.excel.support.ExcelTypeEnum;
import cn.idev.excel.write.handler.CellWriteHandler;
import cn.idev.excel.write.handler.context.CellWriteHandlerContext;
import dev.yika.binding.Masked;
import dev.yika.binding.NumberOutput;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Masks the texts of a CSV file, where EasyExcel takes converters of its own. What a converter has
 * masked is masked from its original again, to the same text.
 */
final class CsvCells implements CellWriteHandler {

  private final NumberOutput output;

  CsvCells(NumberOutput output) {
    this.output = output;
  }

  @Override
  public void afterCellDataConverted(CellWriteHandlerContext context) {
    Field field = field(context);
    Object value = context.getOriginalValue();
    if (field == null || value == null) {
      return;
    }
    if (value instanceof String text) {
      mask(field, text, context.getFirstCellData());
    } else {
      OtherConverter.requirePlain(context.getExcelContentProperty());
    }
  }

  private void mask(Field field, String text, WriteCellData<?> cell) {
    Masked masked = TextConverter.masked(field);
    if (masked != null) {
      cell.setType(CellDataTypeEnum.STRING);
      cell.setStringValue(output.write(text, masked));
    }
  }

  /** Returns the field of a cell of CSV; a workbook's cells went through the converters. */
  private static @Nullable Field field(CellWriteHandlerContext context) {
    boolean isCsv = context.getWriteWorkbookHolder().getExcelType() == ExcelTypeEnum.CSV;
    boolean hasField = isCsv && context.getExcelContentProperty() != null;
    return hasField ? context.getExcelContentProperty().getField() : null;
  }
}
