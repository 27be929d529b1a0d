package dev.yika.spark;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentEventKind;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Events of an enrollment in rows of Spark. */
final class EventRows {

  private static final int DAY = 0;
  private static final int KIND = 1;
  private static final int MONTHS = 2;
  private static final int AREA = 3;
  private static final int MEMBER = 4;

  private static final StructType EVENT =
      new StructType()
          .add("occurred_on", DataTypes.DateType)
          .add("kind", DataTypes.StringType)
          .add("months", DataTypes.createArrayType(DataTypes.StringType))
          .add("area", DataTypes.StringType)
          .add("member", DataTypes.StringType);

  /** An array of events, each with the fields that its kind needs, and null for the others. */
  static final DataType TYPE = DataTypes.createArrayType(EVENT);

  private EventRows() {}

  /** Thrown for a row that is not an event; the message names its place and field, no value. */
  static final class BadEventException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadEventException(int index, String field) {
      super("event " + (index + 1) + ": " + field);
    }
  }

  static List<EnrollmentEvent> read(ArrayData rows) {
    List<EnrollmentEvent> events = new ArrayList<>();
    for (int i = 0; i < rows.numElements(); i++) {
      if (rows.isNullAt(i)) {
        throw new BadEventException(i, "null");
      }
      Fields fields = new Fields(rows.getStruct(i, EVENT.size()), i);
      events.add(EnrollmentEvent.of(fields.day(), change(fields)));
    }
    return events;
  }

  private static EnrollmentChange change(Fields fields) {
    return switch (fields.constant(EnrollmentEventKind.class, KIND, "kind")) {
      case ENROLLED -> EnrollmentChange.enrolled(new Insured(fields.area(), fields.member()));
      case MISSED -> EnrollmentChange.missed(fields.month());
      case PAID -> EnrollmentChange.paid(fields.month());
      case DEFERRED -> EnrollmentChange.deferred(fields.months());
      case MADE_UP -> EnrollmentChange.madeUp(fields.months());
      case RESUMED -> EnrollmentChange.resumed();
      case CHANGED -> EnrollmentChange.changed(fields.member());
      case RETIRED -> EnrollmentChange.retired();
      case PAUSED -> EnrollmentChange.paused(PauseReason.OTHER);
      case TRANSFER_STARTED -> EnrollmentChange.transferStarted(fields.area());
      case TRANSFER_WITHDRAWN -> EnrollmentChange.transferWithdrawn();
      case TRANSFER_COMPLETED -> EnrollmentChange.transferCompleted();
      case FROZEN -> EnrollmentChange.frozen("frozen");
      case UNFROZEN -> EnrollmentChange.unfrozen();
      case ENDED -> EnrollmentChange.ended();
      case INVALIDATED -> EnrollmentChange.invalidated();
    };
  }

  /** The fields of one event. */
  private record Fields(InternalRow row, int index) {

    LocalDate day() {
      require(!row.isNullAt(DAY), "occurred_on");
      return LocalDate.ofEpochDay(row.getInt(DAY));
    }

    RegionCode area() {
      return RegionCode.tryParse(text(AREA, "area"))
          .toOptional()
          .orElseThrow(() -> new BadEventException(index, "area"));
    }

    MemberKind member() {
      return constant(MemberKind.class, MEMBER, "member");
    }

    YearMonth month() {
      List<YearMonth> months = months();
      require(months.size() == 1, "months");
      return months.get(0);
    }

    List<YearMonth> months() {
      require(!row.isNullAt(MONTHS), "months");
      ArrayData months = row.getArray(MONTHS);
      require(months.numElements() > 0, "months");
      List<YearMonth> read = new ArrayList<>();
      for (int i = 0; i < months.numElements(); i++) {
        require(!months.isNullAt(i), "months");
        try {
          read.add(YearMonth.parse(months.getUTF8String(i).toString()));
        } catch (DateTimeException e) {
          throw new BadEventException(index, "months");
        }
      }
      return read;
    }

    <E extends Enum<E>> E constant(Class<E> type, int field, String name) {
      String text = Ascii.toUpperCase(text(field, name)).replace('-', '_');
      require(Enums.getIfPresent(type, text).isPresent(), name);
      return Enums.getIfPresent(type, text).get();
    }

    private String text(int field, String name) {
      require(!row.isNullAt(field), name);
      return row.getUTF8String(field).toString();
    }

    private void require(boolean holds, String field) {
      if (!holds) {
        throw new BadEventException(index, field);
      }
    }
  }
}
