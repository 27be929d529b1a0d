package dev.yika.protect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Statement;
import java.sql.Struct;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps numbers out of the exceptions of databases (数据库异常脱敏). A driver writes the refused value
 * into its message: {@code Value too long for column "CARD_NO": "'4101…'"}. A redacted exception
 * keeps its type, as far as JDBC names it, its SQLState, vendor code and stack trace, and loses
 * message, cause and further exceptions.
 *
 * <pre>{@code
 * DataSource quiet = SqlRedaction.wrap(database);     // give this to MyBatis, Hibernate, JDBC
 * }</pre>
 *
 * <p>{@code dev.yika.protect.table} wraps its database itself. This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class SqlRedaction {

  /** The types that JDBC objects return, the most specific first. */
  private static final ImmutableList<Class<?>> WRAPPED =
      ImmutableList.of(
          CallableStatement.class,
          PreparedStatement.class,
          Statement.class,
          Connection.class,
          ResultSet.class,
          DatabaseMetaData.class,
          NClob.class,
          Clob.class,
          Blob.class,
          Array.class,
          SQLXML.class,
          Struct.class,
          Ref.class);

  /** The classes of SQLState that users meet (ISO/IEC 9075-2, chapter 24). */
  private static final ImmutableMap<String, String> MEANINGS =
      ImmutableMap.<String, String>builder()
          .put("08", "the connection failed")
          .put("22", "a value does not fit")
          .put("23", "a constraint is violated")
          .put("28", "access is refused")
          .put("40", "the transaction was rolled back; run it again")
          .put("42", "a table or column is missing or not accessible")
          .put("55", "a row is locked; run it again")
          .put("57", "the statement was cancelled; run it again")
          .put("HY", "a time limit has passed; run it again")
          .build();

  private SqlRedaction() {}

  /**
   * Returns a data source whose statements, results and warnings are redacted. A failure to connect
   * is left as it is: no value was sent by then. {@code unwrap} returns the driver's own objects,
   * which are not redacted.
   *
   * @param database the data source
   * @return a view of it
   */
  public static DataSource wrap(DataSource database) {
    return proxy(DataSource.class, requireNonNull(database, "database"));
  }

  /**
   * Returns an exception without what may hold a number.
   *
   * @param e what a driver has thrown
   * @return an exception of the same type, if that is one of JDBC, else an {@link SQLException}
   */
  public static SQLException redact(SQLException e) {
    @Nullable String state = null;
    for (SQLException next = e; next != null && state == null; next = next.getNextException()) {
      state = next.getSQLState();
    }
    SQLException redacted = RedactedTypes.like(e, message(state, e.getErrorCode()), state);
    redacted.setStackTrace(e.getStackTrace());
    return redacted;
  }

  private static String message(@Nullable String state, int code) {
    String meaning =
        state == null || state.length() < 2 ? null : MEANINGS.get(state.substring(0, 2));
    return "the database refused: SQLState "
        + state
        + (meaning == null ? "" : " (" + meaning + ")")
        + ", vendor code "
        + code
        + "; its message may hold a number and is left out";
  }

  private static <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            SqlRedaction.class.getClassLoader(), new Class<?>[] {type}, new Redacting(target)));
  }

  /** Calls a JDBC object. */
  private record Redacting(Object target) implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (method.getName().equals("equals") && arguments != null) {
        return proxy == arguments[0];
      }
      if (method.getName().equals("toString")) {
        return target.getClass().getName(); // a statement would show its values
      }
      try {
        Object result = method.invoke(target, bare(arguments));
        return method.getName().equals("unwrap") ? result : wrapped(result);
      } catch (InvocationTargetException e) {
        throw e.getCause() instanceof SQLException refused && !(target instanceof DataSource)
            ? redact(refused)
            : e.getCause();
      }
    }

    /** A driver wants its own objects back. */
    private static Object @Nullable [] bare(Object @Nullable [] arguments) {
      return arguments == null
          ? null
          : Arrays.stream(arguments)
              .map(
                  argument ->
                      argument != null
                              && Proxy.isProxyClass(argument.getClass())
                              && Proxy.getInvocationHandler(argument) instanceof Redacting wrapped
                          ? wrapped.target()
                          : argument)
              .toArray();
    }

    private static @Nullable Object wrapped(@Nullable Object result) {
      if (result instanceof SQLWarning warning) {
        return redact(warning);
      }
      for (Class<?> type : WRAPPED) {
        if (type.isInstance(result)) {
          return proxy(type, result);
        }
      }
      return result;
    }
  }
}
