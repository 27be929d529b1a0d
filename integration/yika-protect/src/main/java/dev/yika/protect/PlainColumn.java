package dev.yika.protect;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.yika.binding.NumberInput;
import dev.yika.core.number.CredentialToken;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.ParseResult;
import dev.yika.core.scheme.NumberSchemes;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds numbers as plain texts (明文号码列), read by parsing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the numbers
 * @since 0.1.0
 */
public final class PlainColumn<T extends Identifier> {

  private final ColumnName name;
  private final Class<T> type;
  private final IdentifierKind kind;
  private final NumberSchemes schemes;

  private PlainColumn(ColumnName name, Class<T> type, NumberSchemes schemes) {
    this.name = name;
    this.type = type;
    this.kind = kindOf(type);
    this.schemes = requireNonNull(schemes, "schemes");
  }

  /**
   * Returns a column.
   *
   * @param table the name of the table, for messages
   * @param column the name of the column, for messages
   * @param type the type of its numbers
   * @param <T> the type of its numbers
   * @return the column
   * @throws IllegalArgumentException if the type is none of {@link NumberInput#kinds} or that of
   *     tokens, which are never stored, or a name does not begin with a letter
   */
  public static <T extends Identifier> PlainColumn<T> of(
      String table, String column, Class<T> type) {
    return new PlainColumn<>(new ColumnName(table, column), type, NumberSchemes.standard());
  }

  /**
   * Returns a column that knows other schemes of card numbers.
   *
   * @param schemes which schemes apply where
   * @return a new column
   */
  public PlainColumn<T> withSchemes(NumberSchemes schemes) {
    return new PlainColumn<>(name, type, schemes);
  }

  static IdentifierKind kindOf(Class<?> type) {
    requireNonNull(type, "type");
    checkArgument(NumberInput.kinds().containsKey(type), "not the type of one kind of number");
    checkArgument(type != CredentialToken.class, "a token is never stored");
    return requireNonNull(NumberInput.kinds().get(type));
  }

  /**
   * Reads a cell.
   *
   * @param text what the database returned; null and blank cells are {@link Opened.Reason#EMPTY}
   * @return the number, or its problems without a character of the text
   */
  public Opened<T> read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Opened.Closed.of(name, Opened.Reason.EMPTY);
    }
    return parsed(kind.tryParse(text, schemes), type, name);
  }

  static <T extends Identifier> Opened<T> parsed(
      ParseResult<? extends Identifier> result, Class<T> type, ColumnName name) {
    return result
        .toOptional()
        .<Opened<T>>map(number -> new Opened.Read<>(type.cast(number)))
        .orElseGet(() -> Opened.Closed.of(name, result.problems()));
  }

  /**
   * Returns the text of a number for this column.
   *
   * @param number the number
   * @return the whole number in its plain form
   */
  public String write(T number) {
    return requireNonNull(number, "number").unmasked();
  }

  /** Returns table and column. */
  @Override
  public String toString() {
    return name.toString();
  }
}
