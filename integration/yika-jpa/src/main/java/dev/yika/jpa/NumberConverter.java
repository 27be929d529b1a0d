package dev.yika.jpa;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.protect.PlainColumn;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Converts an attribute of a number to a plain column and back (明文号码转换器). Extend it by one line for
 * each column:
 *
 * <pre>{@code
 * @Converter
 * final class CardConverter extends NumberConverter<CardNumber> {
 *   CardConverter() { super(PlainColumn.of("patient", "card_no", CardNumber.class)); }
 * }
 * }</pre>
 *
 * <p>A null or blank cell is null. A cell that cannot be read throws {@link
 * dev.yika.protect.UnreadableColumnException}, which names column and problem and shows no digit.
 * This class is thread-safe.
 *
 * @param <T> the type of the numbers
 * @since 0.1.0
 */
public abstract class NumberConverter<T extends Identifier>
    implements AttributeConverter<T, String> {

  private final PlainColumn<T> column;

  /**
   * Creates the converter of a plain column.
   *
   * @param column the column
   */
  protected NumberConverter(PlainColumn<T> column) {
    this.column = requireNonNull(column, "column");
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T number) {
    return number == null ? null : column.write(number);
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String text) {
    return text == null || text.isBlank() ? null : column.read(text).orElseThrow();
  }
}
