package dev.yika.protect.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A database whose n-th call fails, with a number in all that an exception holds. */
final class LoudDatabase {

  private static final List<Class<?>> TYPES =
      List.of(PreparedStatement.class, Statement.class, Connection.class, ResultSet.class);

  private final String number;
  private int callsLeft;

  private LoudDatabase(String number, int calls) {
    this.number = number;
    this.callsLeft = calls;
  }

  static DataSource of(DataSource database, String number, int calls) {
    return (DataSource) new LoudDatabase(number, calls).wrap(DataSource.class, database);
  }

  private Object wrap(Class<?> type, Object target) {
    return Proxy.newProxyInstance(
        LoudDatabase.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> call(target, method, arguments));
  }

  private Object call(Object target, Method method, Object[] arguments) throws Throwable {
    boolean fails = !(target instanceof DataSource) && callsLeft-- <= 0;
    if (fails && !method.getName().equals("close")) {
      throw refusal();
    }
    try {
      Object result = method.invoke(target, arguments);
      if (fails) {
        throw refusal(); // closed, and complains
      }
      for (Class<?> type : TYPES) {
        if (type.isInstance(result)) {
          return wrap(type, result);
        }
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private SQLException refusal() {
    SQLException refusal =
        new SQLException("bad value " + number, "22001", 7, new IllegalStateException(number));
    refusal.setNextException(new SQLException(number));
    refusal.addSuppressed(new IllegalStateException(number));
    return refusal;
  }
}
