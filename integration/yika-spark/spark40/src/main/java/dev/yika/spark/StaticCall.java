package dev.yika.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.types.DataType;
import scala.Option;

/** A call of a static method, as this version of Spark builds it. */
final class StaticCall {

  private StaticCall() {}

  /** Returns a call that is null when an argument is, and may be null otherwise. */
  static Expression of(
      Class<?> type,
      String method,
      DataType result,
      List<Expression> arguments,
      List<DataType> types) {
    return new StaticInvoke(
        type,
        result,
        method,
        ScalaLists.of(arguments),
        ScalaLists.of(types),
        true,
        true,
        true,
        Option.empty());
  }
}
