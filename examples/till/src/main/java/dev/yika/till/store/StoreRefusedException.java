package dev.yika.till.store;

import dev.yika.core.result.Wording;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A change or a query that the store refuses. Its message holds nothing of the request. */
public final class StoreRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The kind. */
  private final Refusal refusal;

  /** Why, in both languages. */
  private final Wording detail;

  StoreRefusedException(Refusal refusal, @Nullable Throwable cause) {
    this(refusal, refusal.wording(), cause);
  }

  /**
   * Creates a refusal.
   *
   * @param refusal the kind
   */
  public StoreRefusedException(Refusal refusal) {
    this(refusal, null);
  }

  /**
   * Creates the refusal for an error of the database.
   *
   * @param error the error
   * @return the refusal
   */
  public static StoreRefusedException of(SQLException error) {
    return SqlRefusal.refusal(error) instanceof StoreRefusedException refused
        ? refused
        : new StoreRefusedException(Refusal.UNAVAILABLE, error);
  }

  StoreRefusedException(Refusal refusal, Wording detail, @Nullable Throwable cause) {
    super(detail.english(), cause);
    this.refusal = refusal;
    this.detail = detail;
  }

  /**
   * Returns the kind of the refusal.
   *
   * @return the kind
   */
  public Refusal refusal() {
    return refusal;
  }

  /**
   * Returns the reason.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence without a full stop
   */
  public String message(Locale locale) {
    return detail.in(locale);
  }
}
