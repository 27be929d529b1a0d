package dev.yika.protect;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Problem;
import dev.yika.core.result.Wording;
import dev.yika.masking.pseudonym.MaskingKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of reading a protected column (解密结果): the number, or the reason why it stays closed.
 *
 * <p>Both kinds are immutable and thread-safe. Neither text shows more than a tail.
 *
 * @param <T> the type of the numbers
 * @since 0.1.0
 */
public sealed interface Opened<T extends Identifier> {

  /** Why a sealed text stays closed (无法解密的原因). */
  enum Reason implements Labelled {
    /** The cell holds nothing: it is null or blank. */
    EMPTY("no number is stored", "没有存号码"),
    /** None of the keys has the name that the text begins with: it is lost, or not given here. */
    KEY_MISSING("no key of this name", "缺少对应名称的密钥"),
    /** The cipher that sealed it is not given here. */
    CIPHER_MISSING("no cipher of this name", "缺少对应的加密算法"),
    /** It is not of the form that {@link ProtectedNumber#sealed} has. */
    MALFORMED("not a sealed number", "不是加密后的号码"),
    /**
     * It was changed, or belongs to another column or table, or the key is another of that name.
     */
    NOT_AUTHENTIC(
        "changed, moved from another column or table, or sealed by another key of this name",
        "内容被改动、来自其他列或其他表，或由同名的另一把密钥加密"),
    /** It opens, and what it holds is no number of the column's type. */
    NOT_A_NUMBER("holds no number of this kind", "内容不是该种号码");

    private final Wording wording;

    Reason(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /**
   * Returns the number.
   *
   * @return the number; empty if the text stays closed
   */
  Optional<T> number();

  /**
   * Returns the number, or throws.
   *
   * @return the number
   * @throws UnreadableColumnException if the text stays closed
   */
  T orElseThrow();

  /**
   * A number that was read.
   *
   * @param value the number
   * @param <T> its type
   * @since 0.1.0
   */
  record Read<T extends Identifier>(T value) implements Opened<T> {

    /**
     * Keeps the number.
     *
     * @param value the number
     */
    public Read {
      requireNonNull(value, "value");
    }

    @Override
    public Optional<T> number() {
      return Optional.of(value);
    }

    @Override
    public T orElseThrow() {
      return value;
    }
  }

  /**
   * A text that stays closed. Only columns make it, so that it holds nothing of the text but a name
   * that cannot be a number.
   *
   * @param <T> the type of the numbers
   * @since 0.1.0
   */
  final class Closed<T extends Identifier> implements Opened<T> {

    private static final Wording MESSAGE = new Wording("%s: %s", "%s：%s");
    private static final Wording DETAILED = new Wording("%s: %s: %s", "%s：%s：%s");

    private final ColumnName column;
    private final Reason reason;

    /** The name, or an empty text. */
    private final String missing;

    private final List<Problem> problems;

    private Closed(ColumnName column, Reason reason, String missing, List<Problem> problems) {
      this.column = column;
      this.reason = reason;
      this.missing = missing;
      this.problems = List.copyOf(problems);
    }

    static <T extends Identifier> Closed<T> of(ColumnName column, Reason reason) {
      return new Closed<>(column, reason, "", List.of());
    }

    /**
     * Keeps the missing name only if it can be one: a text that was never sealed may hold anything.
     */
    static <T extends Identifier> Closed<T> missing(
        ColumnName column, Reason reason, String missing) {
      return new Closed<>(column, reason, MaskingKey.isName(missing) ? missing : "", List.of());
    }

    static <T extends Identifier> Closed<T> of(ColumnName column, List<Problem> problems) {
      return new Closed<>(column, Reason.NOT_A_NUMBER, "", problems);
    }

    /**
     * Returns table and column.
     *
     * @return such as {@code patient.card_no}
     */
    public String column() {
      return column.toString();
    }

    /**
     * Returns why the text stays closed.
     *
     * @return the reason
     */
    public Reason reason() {
      return reason;
    }

    /**
     * Returns the name of the key or the cipher that is missing.
     *
     * @return empty for any other reason, and for a text that cannot be such a name
     */
    public Optional<String> missing() {
      return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }

    /**
     * Returns what is wrong with a text that holds no number.
     *
     * @return an unmodifiable list, empty for any other reason than {@link Reason#NOT_A_NUMBER}
     */
    public List<Problem> problems() {
      return problems;
    }

    @Override
    public Optional<T> number() {
      return Optional.empty();
    }

    @Override
    public T orElseThrow() {
      throw new UnreadableColumnException(this);
    }

    /**
     * Explains why the text stays closed in one line.
     *
     * @param locale Chinese for any locale of the language {@code zh}, else English
     * @return such as {@code patient.card_no: no key of this name: k2024}
     */
    public String message(Locale locale) {
      String detail = problems.isEmpty() ? missing : problems.get(0).message(locale);
      return detail.isEmpty()
          ? MESSAGE.in(locale, column, reason.label(locale))
          : DETAILED.in(locale, column, reason.label(locale), detail);
    }

    /** Returns the message in English. */
    @Override
    public String toString() {
      return message(Locale.ENGLISH);
    }
  }
}
