package dev.yika.status.platform.code;

import com.google.common.base.CharMatcher;
import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A code as it came, with its meaning if the table has one (平台代码): {@code 1} of {@code
 * psn_insu_stas} is {@link InsuranceState#NORMAL}, {@code 7} is unknown and stays {@code 7}.
 *
 * <table>
 * <caption>What is read with {@code psn_insu_stas}</caption>
 * <tr><th>code</th><th>meaning</th><th>shown</th></tr>
 * <tr><td>{@code 1}</td><td>normal</td><td>enrolled, normal</td></tr>
 * <tr><td>{@code 1} and spaces around it</td><td>normal</td><td>enrolled, normal</td></tr>
 * <tr><td>{@code 01}</td><td>unknown</td><td>unknown code 01</td></tr>
 * <tr><td>{@code １}, full-width</td><td>unknown</td><td>unknown code</td></tr>
 * <tr><td>empty or blank</td><td>unknown</td><td>no code</td></tr>
 * <tr><td>more than 4 characters</td><td>unknown</td><td>unknown code</td></tr>
 * </table>
 *
 * <p>Codes are equal when their tables and their texts are, each character of them: {@code 1} and
 * {@code 01} of {@code psn_cert_type} mean the same and are not equal. This class is immutable and
 * thread-safe.
 *
 * @param <E> the meanings of the table
 * @since 0.1.0
 */
public final class PlatformCode<E extends Enum<E> & CodeMeaning> {

  /** An unknown code may be a number in the wrong field: more than this is not shown. */
  private static final int SHOWN_LENGTH = 4;

  private static final CharMatcher SHOWN =
      CharMatcher.inRange('0', '9')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('a', 'z'));

  private static final Wording NO_CODE = new Wording("no code", "无代码");
  private static final Wording UNKNOWN = new Wording("unknown code", "未知代码");

  private final CodeTable<E> table;
  private final String code;

  PlatformCode(CodeTable<E> table, String code) {
    this.table = table;
    this.code = code;
  }

  /**
   * Returns the code as it came.
   *
   * @return the text, perhaps empty, of any length; for machines: it may be anything when unknown
   */
  public String code() {
    return code;
  }

  /**
   * Returns the table with which this code was read.
   *
   * @return the table
   */
  public CodeTable<E> table() {
    return table;
  }

  /**
   * Returns the meaning of this code.
   *
   * @return empty if it is not in the table
   */
  public Optional<E> meaning() {
    return table.meaning(code);
  }

  /**
   * Returns whether the table has a meaning for this code.
   *
   * @return false if the code is unknown
   */
  public boolean isKnown() {
    return meaning().isPresent();
  }

  /**
   * Returns whether nothing was sent.
   *
   * @return true if the code is empty or holds spaces alone
   */
  public boolean isBlank() {
    return CharMatcher.whitespace().matchesAllOf(code);
  }

  /**
   * Returns whether this code has one meaning.
   *
   * @param meaning the meaning asked for
   * @return false if the code is unknown
   */
  public boolean is(E meaning) {
    Objects.requireNonNull(meaning, "meaning");
    return meaning().filter(meaning::equals).isPresent();
  }

  /**
   * Returns how sure the meaning is: {@link Confidence#HIGH} when the interface specification or at
   * least three hospital systems independent of each other have it, {@link Confidence#MEDIUM} when
   * one good source does, {@link Confidence#LOW} when only local software was seen to use it.
   *
   * @return empty if the code is unknown
   */
  public Optional<Confidence> confidence() {
    return table.line(code).map(CodeTable.Line::confidence);
  }

  /**
   * Returns a name to show.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return the name that the table gives the code, in English its meaning; for an unknown code
   *     that it is one, with the code itself only if that has 1 to 4 ASCII letters and digits
   */
  public String label(Locale locale) {
    return table
        .line(code)
        .map(line -> new Wording(line.meaning().label(Locale.ENGLISH), line.name()).in(locale))
        .orElseGet(() -> unknown(locale));
  }

  private String unknown(Locale locale) {
    if (isBlank()) {
      return NO_CODE.in(locale);
    }
    boolean shown = code.length() <= SHOWN_LENGTH && SHOWN.matchesAllOf(code);
    return UNKNOWN.in(locale) + (shown ? " " + code : "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlatformCode<?> that
        && code.equals(that.code)
        && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + code.hashCode();
  }

  /** Returns the field and the English {@link #label}, never a long unknown code. */
  @Override
  public String toString() {
    return table.field() + ": " + label(Locale.ENGLISH);
  }
}
