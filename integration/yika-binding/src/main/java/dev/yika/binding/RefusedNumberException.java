package dev.yika.binding;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Problem;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Thrown when a framework reads something that is not the number it should be. What the framework
 * throws has it as its cause.
 *
 * <p>The message names the kind of number, the reason and the rule; it never holds a character of
 * what was sent.
 *
 * @since 0.1.0
 */
public final class RefusedNumberException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final Wording MESSAGE = new Wording("%s: %s", "%s：%s");
  private static final Wording MORE = new Wording("%s (and %d more)", "%s（另有%d处）");

  /** Why something is refused (拒绝原因). */
  public enum Reason implements Labelled {
    /** The text is not a number of the kind; the problems say why. */
    INVALID("not a number of this kind", "不是该种号码"),
    /** The text was masked, and the whole number is not known any more. */
    MASKED("masked; send the whole number or leave it out", "已脱敏，请提供完整号码或不提供"),
    /** It is no text, such as a list or a truth value. */
    NOT_TEXT("not a text", "不是文本"),
    /** It is a numeric value, which loses leading zeros and, in spreadsheets, digits. */
    NUMERIC("a numeric value, which loses digits; send it as a text", "是数值，会丢失位数，请改为文本"),
    /** A number is the key of a map, where frameworks show it in paths and messages. */
    MAP_KEY(
        "the key of a map, where it would be shown; use a list of entries, also with whole()",
        "作为键名会被显示，请改用列表，whole() 也不例外"),
    /** The property is of a type that any kind of number has. */
    NO_KIND("the type of the property leaves the kind open", "属性类型未指明号码种类");

    private final Wording wording;

    Reason(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /** The kind of number, or the type, that the text should have been. */
  private final Wording subject;

  /** Why it is refused. */
  private final Reason reason;

  /** Every problem of the text. */
  @SuppressWarnings("serial") // List.copyOf is serializable, and so is Problem
  private final List<Problem> problems;

  /**
   * Constructs the exception of a text that is not a number of its kind.
   *
   * @param what what it should have been, such as a kind of number
   * @param problems at least one problem
   * @throws IllegalArgumentException if there is no problem
   */
  public RefusedNumberException(Labelled what, List<Problem> problems) {
    this(what, Reason.INVALID, problems);
  }

  /**
   * Constructs the exception of what is refused without being read.
   *
   * @param what what it should have been, such as a kind of number
   * @param reason why it is refused; not {@link Reason#INVALID}
   * @throws IllegalArgumentException if the reason is INVALID
   */
  public RefusedNumberException(Labelled what, Reason reason) {
    this(what, reason, List.of());
  }

  private RefusedNumberException(Labelled what, Reason reason, List<Problem> problems) {
    super(message(what.wording(), reason, problems, Locale.ENGLISH));
    if (problems.isEmpty() == (reason == Reason.INVALID)) {
      throw new IllegalArgumentException("problems belong to the reason INVALID, and to no other");
    }
    this.subject = what.wording();
    this.reason = Objects.requireNonNull(reason, "reason");
    this.problems = List.copyOf(problems);
  }

  private static String message(
      Wording subject, Reason reason, List<Problem> problems, Locale locale) {
    if (problems.isEmpty()) {
      return MESSAGE.in(locale, subject.in(locale), reason.label(locale));
    }
    String first = MESSAGE.in(locale, subject.in(locale), problems.get(0).message(locale));
    return problems.size() == 1 ? first : MORE.in(locale, first, problems.size() - 1);
  }

  /**
   * Returns why it is refused.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns every problem of the text.
   *
   * @return an unmodifiable list; empty unless the reason is {@link Reason#INVALID}
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns the message in a language.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 公民身份号码：校验码错误（第 18 个字符）：应符合 ISO 7064 MOD 11-2}
   */
  public String message(Locale locale) {
    return message(subject, reason, problems, locale);
  }
}
