package dev.yika.protect;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Problem;
import dev.yika.core.result.Wording;
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
        "changed, moved from another column, or sealed by another key", "内容被改动、来自其他列，或密钥不符"),
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
  T orThrow();

  /**
   * A number that was read.
   *
   * @param whole the number
   * @param <T> its type
   * @since 0.1.0
   */
  record Read<T extends Identifier>(T whole) implements Opened<T> {

    /**
     * Keeps the number.
     *
     * @param whole the number
     */
    public Read {
      requireNonNull(whole, "whole");
    }

    @Override
    public Optional<T> number() {
      return Optional.of(whole);
    }

    @Override
    public T orThrow() {
      return whole;
    }
  }

  /**
   * A text that stays closed.
   *
   * @param column table and column
   * @param reason why
   * @param missing the name of the key or the cipher that is missing, else an empty text
   * @param problems what is wrong with the number if the text holds none, else an empty list
   * @param <T> the type of the numbers
   * @since 0.1.0
   */
  record Closed<T extends Identifier>(
      String column, Reason reason, String missing, List<Problem> problems) implements Opened<T> {

    private static final Wording MESSAGE = new Wording("%s: %s", "%s：%s");
    private static final Wording DETAILED = new Wording("%s: %s: %s", "%s：%s：%s");

    /**
     * Keeps the reason.
     *
     * @param column table and column
     * @param reason why
     * @param missing the name of the key or the cipher that is missing, else an empty text
     * @param problems what is wrong with the number if the text holds none
     */
    public Closed {
      requireNonNull(column, "column");
      requireNonNull(reason, "reason");
      requireNonNull(missing, "missing");
      problems = List.copyOf(problems);
    }

    static <T extends Identifier> Closed<T> of(String column, List<Problem> problems) {
      return new Closed<>(column, Reason.NOT_A_NUMBER, "", problems);
    }

    @Override
    public Optional<T> number() {
      return Optional.empty();
    }

    @Override
    public T orThrow() {
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
