package dev.yika.status.platform.code;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import dev.yika.status.rule.Confidence;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one field and their meanings (代码表), such as {@code psn_insu_stas}: {@code 1} is
 * {@link InsuranceState#NORMAL}. {@link CodeTables} holds the tables of the platform.
 *
 * <p>A table is open: a code that is not in it is read, kept and reported as unknown. A line whose
 * code ends with {@code *} stands for all codes of 2 to 6 digits that begin so; the longest one
 * decides.
 *
 * <p>This class is immutable and thread-safe. Tables are equal when their fields and lines are.
 *
 * @param <E> the meanings
 * @since 0.1.0
 */
public final class CodeTable<E extends Enum<E> & CodeMeaning> {

  private static final CharMatcher PADDING = CharMatcher.is(' ');
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** A longer one is a number in the wrong field. */
  private static final int LONGEST = 6;

  private static final int SHORTEST = 2;

  private final String field;
  private final Class<E> type;
  private final ImmutableMap<String, Line> lines;

  /** What a table says of one code. */
  record Line(CodeMeaning meaning, String name, Confidence confidence) {}

  CodeTable(String field, Class<E> type, ImmutableMap<String, Line> lines) {
    this.field = field;
    this.type = type;
    this.lines = lines;
  }

  /**
   * Reads a code as it came. Never refuses one: an empty, a long or a full-width code is unknown.
   *
   * @param code the text that was sent; spaces around it, as columns of fixed width have them, are
   *     kept but ignored
   * @return the code, known or not
   */
  public PlatformCode<E> read(String code) {
    return new PlatformCode<>(this, Objects.requireNonNull(code, "code"));
  }

  /**
   * Returns the name of the field.
   *
   * @return such as {@code psn_insu_stas}
   */
  public String field() {
    return field;
  }

  /**
   * Returns the codes of the lines.
   *
   * @return an unmodifiable set in the order of the table; a code that stands for others ends with
   *     {@code *}
   */
  public Set<String> codes() {
    return lines.keySet();
  }

  Optional<E> meaning(String code) {
    return line(code).map(line -> type.cast(line.meaning()));
  }

  Optional<Line> line(String code) {
    String trimmed = PADDING.trimFrom(code);
    Line exact = lines.get(trimmed);
    return exact == null && isPrefixed(trimmed)
        ? Optional.ofNullable(longestPrefix(trimmed))
        : Optional.ofNullable(exact);
  }

  private static boolean isPrefixed(String code) {
    return code.length() >= SHORTEST && code.length() <= LONGEST && DIGITS.matchesAllOf(code);
  }

  private @Nullable Line longestPrefix(String code) {
    for (int end = code.length(); end >= SHORTEST; end--) {
      Line line = lines.get(code.substring(0, end) + '*');
      if (line != null) {
        return line;
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeTable<?> that
        && field.equals(that.field)
        && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return field.hashCode();
  }

  /** Returns the name of the field. */
  @Override
  public String toString() {
    return field;
  }
}
