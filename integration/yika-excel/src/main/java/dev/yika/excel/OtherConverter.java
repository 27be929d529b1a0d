package dev.yika.excel;

import cn.idev.excel.converters.Converter;
import cn.idev.excel.converters.ConverterKeyBuild.ConverterKey;
import cn.idev.excel.converters.DefaultConverterLoader;
import cn.idev.excel.converters.ReadConverterContext;
import cn.idev.excel.converters.WriteConverterContext;
import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.metadata.data.WriteCellData;
import cn.idev.excel.metadata.property.ExcelContentProperty;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts what is no text as the library does, unless its field has an annotation for texts. */
final class OtherConverter<T> implements Converter<T> {

  private static final List<Converter<?>> ALL = ofLibrary();

  private final Converter<T> usual;
  private final Class<?> type;
  private final @Nullable CellDataTypeEnum cell;

  private OtherConverter(Converter<T> usual, ConverterKey key) {
    this.usual = usual;
    this.type = key.getClazz();
    this.cell = key.getCellDataTypeEnum();
  }

  /** Taken once: EasyExcel adds what is registered to the converters of the library. */
  private static List<Converter<?>> ofLibrary() {
    List<Converter<?>> all = new ArrayList<>();
    List<Converter<?>> writers = new ArrayList<>();
    for (Map<ConverterKey, Converter<?>> usual :
        List.of(
            DefaultConverterLoader.loadDefaultReadConverter(),
            DefaultConverterLoader.loadDefaultWriteConverter())) {
      usual.forEach(
          (key, converter) ->
              (key.getCellDataTypeEnum() == null ? writers : all)
                  .add(new OtherConverter<>(converter, key)));
    }
    all.addAll(writers);
    return List.copyOf(all);
  }

  /**
   * Returns the converters of the library; the writers of workbooks come last, as EasyExcel writes
   * by the last converter of a class.
   */
  static List<Converter<?>> all() {
    return ALL;
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
  public T convertToJavaData(ReadConverterContext<?> context) throws Exception {
    requirePlain(context.getContentProperty());
    return usual.convertToJavaData(context);
  }

  @Override
  public WriteCellData<?> convertToExcelData(WriteConverterContext<T> context) throws Exception {
    requirePlain(context.getContentProperty());
    return usual.convertToExcelData(context);
  }

  static void requirePlain(@Nullable ExcelContentProperty property) {
    Field field = property == null ? null : property.getField();
    if (field != null && TextConverter.masked(field) != null) {
      throw new IllegalArgumentException(
          "@Masked belongs on a text: "
              + field.getName()
              + " of "
              + field.getDeclaringClass().getName());
    }
  }
}
