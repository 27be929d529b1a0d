package dev.yika.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Adds the functions of Yika to a session of Spark (Spark 会话扩展), without a prefix:
 *
 * <pre>{@code
 * spark-sql --jars yika-spark-….jar --conf spark.sql.extensions=dev.yika.spark.YikaExtensions
 * SELECT yika_mask(card_no), yika_region(card_no) FROM visit WHERE yika_is_valid(card_no)
 * }</pre>
 *
 * <p>{@code yika_fingerprint} reads its key on each machine from the file that the setting {@code
 * spark.yika.keyFile} names. This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class YikaExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  /** Creates the extension, as Spark does. */
  public YikaExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions session) {
    for (SqlFunction function : SqlFunction.ALL) {
      register(session, function.name(), function.usage(), function::call);
    }
    register(
        session, EntitlementFunction.NAME, EntitlementFunction.USAGE, EntitlementFunction::call);
    return BoxedUnit.UNIT;
  }

  private static void register(
      SparkSessionExtensions session,
      String name,
      String usage,
      Function<List<Expression>, Expression> call) {
    session.injectFunction(
        new Tuple3<>(
            new FunctionIdentifier(name),
            info(name, usage),
            given -> {
              List<Expression> arguments = new ArrayList<>();
              for (int i = 0; i < given.length(); i++) {
                arguments.add(given.apply(i));
              }
              return call.apply(arguments);
            }));
  }

  /** Returns what DESCRIBE FUNCTION shows. */
  private static ExpressionInfo info(String name, String usage) {
    return new ExpressionInfo(
        YikaExtensions.class.getName(), "", name, usage, "", "", "", "", "", "", "java_udf");
  }
}
