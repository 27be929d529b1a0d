package dev.yika.protect.table;

import com.google.common.collect.Range;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.Opened;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row that was left as it is, and why (未处理的行).
 *
 * <p>Its text shows a primary key only where that cannot be the number of a person: a UUID, an
 * integer below 100,000,000, or a name by {@link MaskingKey#isName}. Any other is a star there, and
 * comes from {@link #id} alone. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ClosedRow {

  /** Why a row is left as it is (未处理的原因). */
  public enum Reason implements Labelled {
    /** The plain column holds a text that is no number; it may be the placeholder. */
    PLAIN_NOT_A_NUMBER("the plain text is no number", "明文不是号码"),
    /** The plain number is of a scheme that the protected column does not have. */
    SCHEME_UNKNOWN("no scheme of the protected column has this number", "受保护的列没有该号码的编码规则"),
    /** The plain column is empty, and the protected columns hold a number. */
    PLAIN_EMPTY("the plain column is empty, the protected ones are not", "明文列为空，受保护的列不为空"),
    /** The plain column holds a number, and the protected columns are empty. */
    SEALED_EMPTY("the protected columns are empty, the plain one is not", "受保护的列为空，明文列不为空"),
    /** Both hold a number, and not the same. */
    NUMBERS_DIFFER("the plain and the sealed number differ", "明文与密文不是同一号码"),
    /** The fingerprint is that of another number, or of another key than the sealed text. */
    FINGERPRINT_DIFFERS("the fingerprint does not fit the sealed text", "指纹与密文不符"),
    /** The tail is that of another number. */
    TAIL_DIFFERS("the tail does not fit the sealed text", "末几位与密文不符"),
    /** {@link Opened.Reason#KEY_MISSING}. */
    KEY_MISSING(Opened.Reason.KEY_MISSING),
    /** {@link Opened.Reason#CIPHER_MISSING}. */
    CIPHER_MISSING(Opened.Reason.CIPHER_MISSING),
    /** {@link Opened.Reason#MALFORMED}. */
    MALFORMED(Opened.Reason.MALFORMED),
    /** {@link Opened.Reason#NOT_AUTHENTIC}. */
    NOT_AUTHENTIC(Opened.Reason.NOT_AUTHENTIC),
    /** {@link Opened.Reason#NOT_A_NUMBER}. */
    NOT_A_NUMBER(Opened.Reason.NOT_A_NUMBER);

    private final Wording wording;
    private final boolean isUnreadable;

    Reason(String english, String chinese) {
      this.wording = new Wording(english, chinese);
      this.isUnreadable = false;
    }

    Reason(Opened.Reason unreadable) {
      this.wording = unreadable.wording();
      this.isUnreadable = true;
    }

    static Reason of(Opened.Reason reason) {
      return valueOf(reason.name());
    }

    /** Returns whether the sealed text cannot be opened, so that nothing may be written over it. */
    boolean isUnreadable() {
      return isUnreadable;
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  private static final Wording MESSAGE = new Wording("row %s: %s", "行 %s：%s");
  private static final Wording DETAILED = new Wording("row %s: %s: %s", "行 %s：%s：%s");

  /** The shortest kind of number with a check has nine characters. */
  private static final Range<Long> SHORT = Range.open(-100_000_000L, 100_000_000L);

  private static final Pattern UUIDS =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private final Object id;
  private final Reason reason;

  /** The name of a missing key or cipher, else an empty text. */
  private final String missing;

  ClosedRow(Object id, Reason reason, String missing) {
    this.id = id;
    this.reason = reason;
    this.missing = missing;
  }

  /**
   * Returns the primary key, for statements. It may be a number itself, so keep it out of logs and
   * print {@link #toString} instead.
   *
   * @return what the driver returned
   */
  public Object id() {
    return id;
  }

  /**
   * Returns why the row is left as it is.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Explains the row in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code row 17: no key of this name: k2024}
   */
  public String message(Locale locale) {
    return missing.isEmpty()
        ? MESSAGE.in(locale, shownId(), reason.label(locale))
        : DETAILED.in(locale, shownId(), reason.label(locale), missing);
  }

  private String shownId() {
    String text = id.toString();
    boolean isShort =
        (id instanceof Long || id instanceof Integer || id instanceof Short)
            && SHORT.contains(((Number) id).longValue());
    return isShort || MaskingKey.isName(text) || UUIDS.matcher(text).matches() ? text : "*";
  }

  /** Returns the message in English. */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
