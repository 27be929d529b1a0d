package dev.yika.till.backup;

import dev.yika.core.result.Wording;
import java.util.Locale;

/** A backup that cannot be made, read or restored. Its message holds nothing of the file. */
public final class BadBackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, in both languages. */
  private final Wording why;

  BadBackupException(String english, String chinese) {
    super(english);
    this.why = new Wording(english, chinese);
  }

  /**
   * Returns the reason.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a phrase without a full stop
   */
  public String message(Locale locale) {
    return why.in(locale);
  }
}
