package dev.yika.mybatis;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a property of a number into one column, and reads it back (号码类型处理器). MyBatis asks for a
 * class of its own for each column, so extend this by one line each:
 *
 * <pre>{@code
 * final class CardSealed extends NumberHandler<CardNumber> {
 *   CardSealed(ProtectedColumn<CardNumber> cards) { super(Part.SEALED, cards); }
 * }
 * configuration.getTypeHandlerRegistry().register(new CardSealed(cards));
 * }</pre>
 *
 * <p>A null or blank cell is null. A cell that cannot be read throws {@link
 * dev.yika.protect.UnreadableColumnException}, which names column and reason and shows no digit.
 * This class is thread-safe.
 *
 * @param <T> the type of the numbers
 * @since 0.1.0
 */
public abstract class NumberHandler<T extends Identifier> extends BaseTypeHandler<T> {

  private final Function<T, String> writer;
  private final Function<String, T> reader;

  /** The columns of a protected number (受保护号码的列). */
  public enum Part {
    /** The sealed text, which is read. */
    SEALED,
    /** The fingerprint under the current key, for inserts and look-ups; reading it throws. */
    FINGERPRINT,
    /** The tail, for inserts; reading it throws. */
    TAIL
  }

  /**
   * Creates the handler of a plain column.
   *
   * @param column the column
   */
  protected NumberHandler(PlainColumn<T> column) {
    requireNonNull(column, "column");
    this.writer = column::write;
    this.reader = text -> column.read(text).orElseThrow();
  }

  /**
   * Creates the handler of one of the three columns of a protected number.
   *
   * @param part the column that it writes
   * @param column the protected column
   */
  protected NumberHandler(Part part, ProtectedColumn<T> column) {
    requireNonNull(column, "column");
    this.writer =
        switch (part) {
          case SEALED -> number -> column.protect(number).sealed();
          case FINGERPRINT -> number -> column.fingerprints(number).get(0);
          case TAIL -> column::tail;
        };
    this.reader = text -> column.open(text).orElseThrow();
  }

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, T number, @Nullable JdbcType type)
      throws SQLException {
    statement.setString(index, writer.apply(number));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet row, String column) throws SQLException {
    return read(row.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet row, int column) throws SQLException {
    return read(row.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
    return read(call.getString(column));
  }

  private @Nullable T read(@Nullable String text) {
    return text == null || text.isBlank() ? null : reader.apply(text);
  }
}
