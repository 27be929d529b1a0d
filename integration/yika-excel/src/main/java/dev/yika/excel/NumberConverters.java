package dev.yika.excel;

import cn.idev.excel.converters.Converter;
import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.exception.ExcelDataConvertException;
import cn.idev.excel.metadata.AbstractParameterBuilder;
import cn.idev.excel.write.builder.AbstractExcelWriterParameterBuilder;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.binding.RefusedNumberException;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.result.Wording;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets spreadsheets show numbers masked and reads them by {@code parse} (表格号码转换器).
 *
 * <pre>{@code
 * NumberConverters.masked().register(FastExcel.write(file, Visit.class)).sheet().doWrite(visits);
 * NumberConverters.masked().register(FastExcel.read(file, Visit.class, listener)).sheet().doRead();
 * }</pre>
 *
 * <p>Numbers are written as texts: their tail, or what the policy gives the viewer; whole on a
 * field with {@link dev.yika.binding.Unmasked}. A {@code String} field with {@link
 * dev.yika.binding.Masked} is treated alike.
 *
 * <p>A cell is read if it is a text. A numeric cell is refused even where it looks right, since a
 * spreadsheet keeps 15 digits and no leading zero; so are masked and wrong numbers. The library
 * throws an {@link ExcelDataConvertException} with row and column; {@link #message} puts it into
 * words. The cell is emptied before, so that nothing of it stands in the exception.
 *
 * <p>A field with a converter of its own is left to it. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NumberConverters {

  private static final Wording MESSAGE = new Wording("cell %s: %s", "单元格%s：%s");
  private static final Wording UNREADABLE = new Wording("cannot be read", "无法读取");
  private static final int LETTERS = 26;

  private final NumberOutput output;
  private final NumberInput input;

  private NumberConverters(NumberOutput output, NumberInput input) {
    this.output = output;
    this.input = input;
  }

  /**
   * Returns the converters for viewers who are not known: tails are shown.
   *
   * @return the converters
   */
  public static NumberConverters masked() {
    return new NumberConverters(NumberOutput.masked(), NumberInput.standard());
  }

  /**
   * Returns the converters for viewers who may be known: the policy decides what each sees.
   *
   * @param masking the policy and the views
   * @param viewers returns the viewer who exports, empty if not known; asked for each number
   * @return the converters
   */
  public static NumberConverters masked(Masking masking, Supplier<Optional<Viewer>> viewers) {
    return new NumberConverters(NumberOutput.masked(masking, viewers), NumberInput.standard());
  }

  /**
   * Returns converters that read card numbers of other schemes.
   *
   * @param schemes which schemes apply where, and how strictly
   * @return a changed copy
   */
  public NumberConverters with(NumberSchemes schemes) {
    return new NumberConverters(output, NumberInput.of(schemes));
  }

  /**
   * Registers the converters.
   *
   * @param builder of a reader, a writer, a sheet or a table
   * @param <B> the type of the builder
   * @return the builder
   */
  public <B extends AbstractParameterBuilder<?, ?>> B register(B builder) {
    all().forEach(builder::registerConverter);
    if (builder instanceof AbstractExcelWriterParameterBuilder<?, ?> writer) {
      writer.registerWriteHandler(new CsvCells(output));
    }
    return builder;
  }

  private List<Converter<?>> all() {
    List<Converter<?>> all = new ArrayList<>(OtherConverter.all());
    all.addAll(TextConverter.all(output, input));
    List<Class<?>> types = new ArrayList<>(NumberInput.kinds().keySet());
    types.add(Identifier.class);
    types.add(RegionalIdentifier.class);
    for (Class<?> type : types) {
      all.add(new NumberConverter<>(type, null, output, input));
      for (CellDataTypeEnum cell : CellDataTypeEnum.values()) {
        all.add(new NumberConverter<>(type, cell, output, input));
      }
    }
    return all;
  }

  /**
   * Explains why a cell was refused, in one line.
   *
   * @param thrown what the library threw
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 单元格B3：医保卡号：是数值，会丢失位数，请改为文本}
   */
  public static String message(ExcelDataConvertException thrown, Locale locale) {
    String reason =
        thrown.getCause() instanceof RefusedNumberException refused
            ? refused.message(locale)
            : UNREADABLE.in(locale);
    String place = letters(thrown.getColumnIndex()) + (thrown.getRowIndex() + 1);
    return MESSAGE.in(locale, place, reason);
  }

  /** Returns the name of a column: 0 is A, 26 is AA. */
  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }
}
