package dev.yika.protect;

import com.google.common.base.Throwables;
import java.sql.SQLException;

/** Exceptions of databases. */
public final class Refusals {

  private Refusals() {}

  /** Returns all that a log could show of an exception. */
  public static String everything(Throwable e) {
    StringBuilder all = new StringBuilder(Throwables.getStackTraceAsString(e));
    for (Throwable cause : Throwables.getCausalChain(e)) {
      if (cause instanceof SQLException refused) {
        refused.iterator().forEachRemaining(next -> all.append(next));
      }
    }
    return all.toString();
  }
}
