package dev.yika.excel;

import cn.idev.excel.converters.Converter;
import cn.idev.excel.converters.ReadConverterContext;
import cn.idev.excel.converters.WriteConverterContext;
import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.metadata.data.WriteCellData;
import cn.idev.excel.metadata.property.ExcelContentProperty;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.Unmasked;
import dev.yika.core.number.Identifier;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Converts the numbers of a type from cells of a type, and to cells. A workbook asks for the writer
 * by no type of cell, a file of CSV by that of texts.
 */
final class NumberConverter<T> implements Converter<T> {

  private final Class<T> type;
  private final @Nullable CellDataTypeEnum cell;
  private final NumberOutput output;
  private final NumberInput input;

  NumberConverter(
      Class<T> type, @Nullable CellDataTypeEnum cell, NumberOutput output, NumberInput input) {
    this.type = type;
    this.cell = cell;
    this.output = output;
    this.input = input;
  }

  @Override
  public Class<?> supportJavaTypeKey() {
    return type;
  }

  @Override
  public @Nullable CellDataTypeEnum supportExcelTypeKey() {
    return cell;
  }

  @Override
  public T convertToJavaData(ReadConverterContext<?> context) {
    try {
      return input.read(type, Cells.value(context));
    } catch (RefusedNumberException e) {
      Cells.empty(context);
      throw e;
    }
  }

  @Override
  public WriteCellData<?> convertToExcelData(WriteConverterContext<T> context) {
    Identifier number = (Identifier) context.getValue();
    return new WriteCellData<>(output.write(number, unmasked(context.getContentProperty())));
  }

  private static @Nullable Unmasked unmasked(@Nullable ExcelContentProperty property) {
    Field field = property == null ? null : property.getField();
    return field == null ? null : field.getAnnotation(Unmasked.class);
  }
}
