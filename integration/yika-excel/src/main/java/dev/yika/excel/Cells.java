package dev.yika.excel;

import cn.idev.excel.converters.ReadConverterContext;
import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.metadata.data.ReadCellData;
import org.jspecify.annotations.Nullable;

/** Reads cells for the converters. */
final class Cells {

  private static final Integer NUMERIC = 0; // stands for any numeric value

  private Cells() {}

  /** Returns the text of a cell; a number if it is numeric, null if it is of another type. */
  static @Nullable Object value(ReadConverterContext<?> context) {
    ReadCellData<?> cell = context.getReadCellData();
    if (cell.getType() == CellDataTypeEnum.STRING) {
      return cell.getStringValue();
    }
    return cell.getType() == CellDataTypeEnum.NUMBER ? NUMERIC : null;
  }

  /** Empties a cell, which the exception to come keeps and prints. */
  static void empty(ReadConverterContext<?> context) {
    ReadCellData<?> cell = context.getReadCellData();
    cell.setType(CellDataTypeEnum.EMPTY);
    cell.setStringValue(null);
    cell.setNumberValue(null);
    cell.setOriginalNumberValue(null);
    cell.setBooleanValue(null);
    cell.setFormulaData(null);
    cell.setData(null);
  }
}
