package dev.yika.spark;

import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.ConflictingEventsException;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.TooManyEventsException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * The entitlement on a day, from an array of events. This class is public because the generated
 * code of Spark is in another package; it is not API. It is thread-safe.
 *
 * @since 0.1.0
 */
public final class EntitlementFunction {

  static final String NAME = "yika_entitlement";
  static final String USAGE = NAME + "(date, events)";

  private static final StructType RESULT =
      new StructType()
          .add("pooled_fund", DataTypes.StringType)
          .add("account", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("confidence", DataTypes.StringType)
          .add("problem", DataTypes.StringType);

  private static final UTF8String UNKNOWN = UTF8String.fromString("UNKNOWN");

  private EntitlementFunction() {}

  /**
   * Returns the entitlement on a day.
   *
   * @param day the day in China, in days since 1970-01-01
   * @param events rows of occurred_on, kind, months, area and member
   * @return verdicts on pooled fund and account, status, confidence, and no problem; or verdicts
   *     UNKNOWN and the first problem of the events, without a value
   */
  public static InternalRow on(int day, ArrayData events) {
    try {
      EnrollmentHistory history = EnrollmentHistory.of(EventRows.read(events));
      Entitlement answer = Entitlements.standard().on(LocalDate.ofEpochDay(day), history);
      return row(
          text(answer.pooledFund().verdict().name()),
          text(answer.account().verdict().name()),
          text(answer.status().name()),
          text(answer.confidence().name()),
          null);
    } catch (EventRows.BadEventException | ConflictingEventsException | TooManyEventsException e) {
      return row(UNKNOWN, UNKNOWN, null, null, text(String.valueOf(e.getMessage())));
    }
  }

  private static UTF8String text(String text) {
    return UTF8String.fromString(text);
  }

  private static InternalRow row(@Nullable UTF8String... cells) {
    return new GenericInternalRow((Object[]) cells);
  }

  static Expression call(List<Expression> given) {
    if (given.size() != 2) {
      throw new IllegalArgumentException("expected " + USAGE);
    }
    return StaticCall.of(
        EntitlementFunction.class,
        "on",
        RESULT,
        given,
        List.of(DataTypes.DateType, EventRows.TYPE));
  }
}
