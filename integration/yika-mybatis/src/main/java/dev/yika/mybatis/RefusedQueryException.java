package dev.yika.mybatis;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.util.Locale;

/**
 * Thrown before a look-up is sent that could find nothing, or would find by chance. The message
 * names the column and the reason, and never a value.
 *
 * @since 0.1.0
 */
public final class RefusedQueryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final Wording MESSAGE = new Wording("%s: %s", "%s：%s");

  /** Why a look-up is refused (拒绝查询的原因). */
  public enum Reason implements Labelled {
    /** The value is masked, and no column holds masked numbers to compare with. */
    MASKED_VALUE("a masked number is looked up; it would find nothing", "查询条件是脱敏号码，查不到任何记录"),
    /** A pattern is asked of a protected column, where only whole fingerprints are equal. */
    PATTERN(
        "LIKE on a protected column would find nothing; look up by the fingerprint",
        "受保护的列不支持模糊查询，请按指纹精确查询"),
    /** A sealed text is another one each time. */
    SEALED_COMPARED(
        "a sealed column is compared; look up by the fingerprint", "加密列不能作为查询条件，请按指纹查询"),
    /** The value is no fingerprint. */
    NOT_A_FINGERPRINT(
        "the value is no fingerprint; give the handler of the fingerprint", "查询值不是指纹，请指定指纹的类型处理器");

    private final Wording wording;

    Reason(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /** The column, or an empty text. */
  private final String column;

  /** The reason. */
  private final Reason reason;

  RefusedQueryException(String column, Reason reason) {
    super(MESSAGE.in(Locale.ENGLISH, column, reason.label(Locale.ENGLISH)));
    this.column = column;
    this.reason = reason;
  }

  /**
   * Returns the reason.
   *
   * @return why the look-up is refused
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns the message in a language.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return column and reason
   */
  public String message(Locale locale) {
    return MESSAGE.in(locale, column, reason.label(locale));
  }
}
