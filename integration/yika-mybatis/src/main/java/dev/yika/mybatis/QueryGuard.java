package dev.yika.mybatis;

import com.google.common.base.Ascii;
import com.google.common.base.Throwables;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yika.mybatis.RefusedQueryException.Reason;
import dev.yika.protect.SqlRedaction;
import dev.yika.protect.table.TableLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/**
 * Refuses look-ups that could find nothing (查询防护): a masked number in a condition, a pattern or a
 * plain number asked of a protected column. Without it they return no row, and the till reports
 * that the patient does not exist.
 *
 * <pre>{@code
 * configuration.addInterceptor(QueryGuard.of(TableLayout.of("patient", "card_no")));
 * }</pre>
 *
 * <p>Columns are known by their names, in any table. Conditions are looked at, not what is written.
 * Where the database refuses a statement, its exception is {@linkplain SqlRedaction redacted}: it
 * could hold the number that was written. This class is thread-safe.
 *
 * @since 0.1.0
 */
@Intercepts({
  @Signature(type = StatementHandler.class, method = "parameterize", args = Statement.class),
  @Signature(
      type = Executor.class,
      method = "update",
      args = {MappedStatement.class, Object.class}),
  @Signature(
      type = Executor.class,
      method = "query",
      args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
  @Signature(
      type = Executor.class,
      method = "query",
      args = {
        MappedStatement.class,
        Object.class,
        RowBounds.class,
        ResultHandler.class,
        CacheKey.class,
        BoundSql.class
      }),
  @Signature(
      type = Executor.class,
      method = "queryCursor",
      args = {MappedStatement.class, Object.class, RowBounds.class}),
  @Signature(
      type = Executor.class,
      method = "flushStatements",
      args = {}),
  @Signature(type = Executor.class, method = "commit", args = boolean.class)
})
public final class QueryGuard implements Interceptor {

  /** What a mask leaves of a number: stars among the characters that numbers have. */
  private static final Pattern MASKED = Pattern.compile("%?(?=.*[*＊]{2})[0-9A-Za-z*＊ -]{6,40}%?");

  private static final Pattern FINGERPRINT = Pattern.compile("[A-Za-z0-9-]{1,32}\\.[a-p]{64}");
  private static final int STATEMENTS = 2_000;

  private final ImmutableSet<String> sealed;
  private final ImmutableSet<String> fingerprints;
  private final Cache<String, ImmutableList<Comparison>> read =
      CacheBuilder.newBuilder().maximumSize(STATEMENTS).build();

  private QueryGuard(ImmutableSet<String> sealed, ImmutableSet<String> fingerprints) {
    this.sealed = sealed;
    this.fingerprints = fingerprints;
  }

  /**
   * Returns a guard of the protected columns of some tables.
   *
   * @param layouts the tables; without any, masked values alone are refused
   * @return the guard, a plugin for {@code Configuration.addInterceptor}
   */
  public static QueryGuard of(TableLayout... layouts) {
    ImmutableSet.Builder<String> sealed = ImmutableSet.builder();
    ImmutableSet.Builder<String> fingerprints = ImmutableSet.builder();
    for (TableLayout layout : layouts) {
      sealed.add(Ascii.toLowerCase(layout.sealed()));
      fingerprints.add(Ascii.toLowerCase(layout.fingerprint()));
    }
    return new QueryGuard(sealed.build(), fingerprints.build());
  }

  /**
   * Looks at the values that a statement is given, and redacts what the database throws.
   *
   * @param invocation of {@link StatementHandler#parameterize} or of an {@link Executor}
   * @return what the invocation returns
   * @throws RefusedQueryException if the look-up could find nothing
   */
  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    return invocation.getTarget() instanceof Executor ? redacted(invocation) : guarded(invocation);
  }

  private static Object redacted(Invocation invocation) throws Throwable {
    try {
      return invocation.proceed();
    } catch (InvocationTargetException e) {
      for (Throwable cause : Throwables.getCausalChain(e.getTargetException())) {
        if (cause instanceof SQLException refused) {
          throw SqlRedaction.redact(refused);
        }
      }
      throw e.getTargetException();
    }
  }

  private Object guarded(Invocation invocation) throws Throwable {
    StatementHandler handler = (StatementHandler) invocation.getTarget();
    ImmutableList<Comparison> conditions = conditions(handler.getBoundSql().getSql());
    conditions.forEach(this::check);
    Object statement = invocation.getArgs()[0];
    if (statement instanceof PreparedStatement prepared && !conditions.isEmpty()) {
      invocation.getArgs()[0] = watched(prepared, conditions);
    }
    return invocation.proceed();
  }

  private ImmutableList<Comparison> conditions(String sql) throws ExecutionException {
    return read.get(sql, () -> Comparison.all(sql));
  }

  private void check(Comparison condition) {
    for (String name : condition.names()) {
      boolean isSealed = sealed.contains(name);
      if (condition.isPattern() && (isSealed || fingerprints.contains(name))) {
        throw new RefusedQueryException(name, Reason.PATTERN);
      }
      if (condition.isEquality() && isSealed) {
        throw new RefusedQueryException(name, Reason.SEALED_COMPARED);
      }
    }
  }

  /** A statement that looks at each text before the driver gets it. */
  private PreparedStatement watched(
      PreparedStatement statement, ImmutableList<Comparison> conditions) {
    Class<?> type =
        statement instanceof CallableStatement ? CallableStatement.class : PreparedStatement.class;
    return (PreparedStatement)
        Proxy.newProxyInstance(
            QueryGuard.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (arguments != null
                  && arguments.length > 1
                  && arguments[0] instanceof Integer place
                  && arguments[1] instanceof CharSequence value) {
                check(conditions, place, value);
              }
              try {
                return method.invoke(statement, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void check(ImmutableList<Comparison> conditions, int place, CharSequence value) {
    for (Comparison condition : conditions) {
      if (!condition.placeholders().contains(place)) {
        continue;
      }
      String name = protectedName(condition);
      if (!name.isEmpty() && !FINGERPRINT.matcher(value).matches()) {
        throw new RefusedQueryException(name, Reason.NOT_A_FINGERPRINT);
      }
      if (name.isEmpty() && MASKED.matcher(value).matches()) {
        throw new RefusedQueryException(condition.column(), Reason.MASKED_VALUE);
      }
    }
  }

  private String protectedName(Comparison condition) {
    return condition.names().stream().filter(fingerprints::contains).findFirst().orElse("");
  }
}
