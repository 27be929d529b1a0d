package dev.yika.protect;

import com.google.common.collect.ImmutableMap;
import java.sql.BatchUpdateException;
import java.sql.SQLClientInfoException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.sql.SQLWarning;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The exception types of JDBC, by which programs decide whether to try again. */
final class RedactedTypes {

  private interface Maker {
    SQLException make(String message, @Nullable String state, int code);
  }

  /** The most specific first. */
  private static final ImmutableMap<Class<? extends SQLException>, Maker> MAKERS =
      ImmutableMap.<Class<? extends SQLException>, Maker>builder()
          .put(SQLTimeoutException.class, SQLTimeoutException::new)
          .put(SQLTransactionRollbackException.class, SQLTransactionRollbackException::new)
          .put(SQLTransientConnectionException.class, SQLTransientConnectionException::new)
          .put(SQLTransientException.class, SQLTransientException::new)
          .put(SQLDataException.class, SQLDataException::new)
          .put(
              SQLIntegrityConstraintViolationException.class,
              SQLIntegrityConstraintViolationException::new)
          .put(SQLSyntaxErrorException.class, SQLSyntaxErrorException::new)
          .put(SQLFeatureNotSupportedException.class, SQLFeatureNotSupportedException::new)
          .put(
              SQLInvalidAuthorizationSpecException.class, SQLInvalidAuthorizationSpecException::new)
          .put(SQLNonTransientConnectionException.class, SQLNonTransientConnectionException::new)
          .put(SQLNonTransientException.class, SQLNonTransientException::new)
          .put(SQLRecoverableException.class, SQLRecoverableException::new)
          .put(SQLWarning.class, SQLWarning::new)
          .put(
              SQLClientInfoException.class,
              (message, state, code) -> new SQLClientInfoException(message, state, code, Map.of()))
          .build();

  private RedactedTypes() {}

  /** Returns an exception of the same type with another message, and without a cause. */
  static SQLException like(SQLException e, String message, @Nullable String state) {
    if (e instanceof BatchUpdateException batch) {
      return new BatchUpdateException(message, state, e.getErrorCode(), batch.getUpdateCounts());
    }
    return MAKERS.entrySet().stream()
        .filter(maker -> maker.getKey().isInstance(e))
        .findFirst()
        .map(maker -> maker.getValue().make(message, state, e.getErrorCode()))
        .orElseGet(() -> new SQLException(message, state, e.getErrorCode()));
  }
}
