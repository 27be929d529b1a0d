package dev.yika.excel;

import cn.idev.excel.converters.Converter;
import cn.idev.excel.converters.ReadConverterContext;
import cn.idev.excel.converters.WriteConverterContext;
import cn.idev.excel.converters.string.StringBooleanConverter;
import cn.idev.excel.converters.string.StringErrorConverter;
import cn.idev.excel.converters.string.StringNumberConverter;
import cn.idev.excel.converters.string.StringStringConverter;
import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.metadata.data.WriteCellData;
import cn.idev.excel.metadata.property.ExcelContentProperty;
import dev.yika.binding.Masked;
import dev.yika.binding.MaskedFields;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.binding.Unmasked;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts the texts of fields that are annotated; all others as the library does. */
final class TextConverter implements Converter<String> {

  /** Found once for a class, as each cell asks. */
  private static final ClassValue<List<MaskedFields.Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<MaskedFields.Member> computeValue(Class<?> type) {
          return List.copyOf(MaskedFields.members(type));
        }
      };

  private final Converter<String> usual;
  private final @Nullable CellDataTypeEnum cell;
  private final NumberOutput output;
  private final NumberInput input;

  private TextConverter(
      Converter<String> usual,
      @Nullable CellDataTypeEnum cell,
      NumberOutput output,
      NumberInput input) {
    this.usual = usual;
    this.cell = cell;
    this.output = output;
    this.input = input;
  }

  /**
   * Returns the converters of all types of cells that a text is read from, and the writer, which
   * comes last: EasyExcel writes by the last converter of a class.
   */
  static List<TextConverter> all(NumberOutput output, NumberInput input) {
    Converter<String> text = new StringStringConverter();
    return List.of(
        new TextConverter(new StringNumberConverter(), CellDataTypeEnum.NUMBER, output, input),
        new TextConverter(new StringBooleanConverter(), CellDataTypeEnum.BOOLEAN, output, input),
        new TextConverter(new StringErrorConverter(), CellDataTypeEnum.ERROR, output, input),
        new TextConverter(text, CellDataTypeEnum.STRING, output, input),
        new TextConverter(text, null, output, input));
  }

  @Override
  public Class<?> supportJavaTypeKey() {
    return String.class;
  }

  @Override
  public @Nullable CellDataTypeEnum supportExcelTypeKey() {
    return cell;
  }

  @Override
  public String convertToJavaData(ReadConverterContext<?> context) throws Exception {
    Masked masked = masked(context.getContentProperty());
    if (masked == null) {
      return usual.convertToJavaData(context);
    }
    try {
      return input.readText(masked.kind(), Cells.value(context));
    } catch (RefusedNumberException e) {
      Cells.empty(context);
      throw e;
    }
  }

  @Override
  public WriteCellData<?> convertToExcelData(WriteConverterContext<String> context)
      throws Exception {
    Masked masked = masked(context.getContentProperty());
    return masked == null
        ? usual.convertToExcelData(context)
        : new WriteCellData<>(output.write(context.getValue(), masked));
  }

  private static @Nullable Masked masked(@Nullable ExcelContentProperty property) {
    Field field = property == null ? null : property.getField();
    return field == null ? null : masked(field);
  }

  /** Returns the annotation of a field, or of a method of its name. */
  static @Nullable Masked masked(Field field) {
    Masked masked = field.getAnnotation(Masked.class);
    for (MaskedFields.Member member : MEMBERS.get(field.getDeclaringClass())) {
      masked = masked == null && member.isOf(field.getName()) ? member.masked() : masked;
    }
    MaskedFields.requireOne(masked, field.getAnnotation(Unmasked.class), field.getName());
    return masked;
  }
}
