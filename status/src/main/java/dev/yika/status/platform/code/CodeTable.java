package dev.yika.status.platform.code;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import dev.yika.status.rule.Confidence;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of one field and what they mean (代码表), such as {@code psn_insu_stas}: {@code 1} is
 * {@link InsuranceState#NORMAL}.
 *
 * <p>A table is open: a code that is not in it is read, kept and reported as unknown. See {@link
 * CodeTables} for the tables of the platform.
 *
 * <p>This class is immutable and thread-safe. Tables are equal when their fields and lines are.
 *
 * @param <E> what the codes mean
 * @since 0.1.0
 */
public final class CodeTable<E extends Enum<E> & CodeMeaning> {

  private static final CharMatcher PADDING = CharMatcher.is(' ');

  private final String field;
  private final ImmutableMap<String, E> meanings;
  private final ImmutableMap<String, Confidence> confidences;

  private CodeTable(
      String field,
      ImmutableMap<String, E> meanings,
      ImmutableMap<String, Confidence> confidences) {
    this.field = field;
    this.meanings = meanings;
    this.confidences = confidences;
  }

  /**
   * Returns a table without codes: every code is unknown to it.
   *
   * @param field the name of the field, such as {@code psn_insu_stas}
   * @param <E> what the codes mean
   * @return the empty table
   */
  public static <E extends Enum<E> & CodeMeaning> CodeTable<E> empty(String field) {
    return new CodeTable<E>(
        Objects.requireNonNull(field, "field"), ImmutableMap.of(), ImmutableMap.of());
  }

  /**
   * Returns this table with one more code, such as one that a province has added.
   *
   * @param code the code, not empty and without spaces around it
   * @param meaning what it means
   * @param confidence how sure that is
   * @return a new table
   * @throws IllegalArgumentException if the code is empty, padded, or has a meaning already
   */
  public CodeTable<E> with(String code, E meaning, Confidence confidence) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(confidence, "confidence");
    if (code.isEmpty() || !PADDING.trimFrom(code).equals(code)) {
      throw new IllegalArgumentException("a code of a table is empty or padded");
    }
    if (meanings.containsKey(code)) {
      throw new IllegalArgumentException("a code of " + field + " would have two meanings");
    }
    return new CodeTable<>(
        field, plus(meanings, code, meaning), plus(confidences, code, confidence));
  }

  private static <V> ImmutableMap<String, V> plus(
      ImmutableMap<String, V> map, String code, V value) {
    return ImmutableMap.<String, V>builder().putAll(map).put(code, value).build();
  }

  /** Returns this table with a code of two digits that is also seen without its zero. */
  CodeTable<E> withZero(String code, E meaning, Confidence confidence) {
    return with(code, meaning, confidence).with(code.substring(1), meaning, confidence);
  }

  /**
   * Reads a code as it came. Never refuses one: an empty, a long or a full-width code is unknown.
   *
   * @param code the text that was sent; spaces around it, as columns of fixed width have them, are
   *     kept but not looked at
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
   * Returns the codes that mean something.
   *
   * @return an unmodifiable set in the order of the table
   */
  public Set<String> codes() {
    return meanings.keySet();
  }

  Optional<E> meaning(String code) {
    return Optional.ofNullable(meanings.get(PADDING.trimFrom(code)));
  }

  Optional<Confidence> confidence(String code) {
    return Optional.ofNullable(confidences.get(PADDING.trimFrom(code)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeTable<?> that
        && field.equals(that.field)
        && meanings.equals((Object) that.meanings)
        && confidences.equals(that.confidences);
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
