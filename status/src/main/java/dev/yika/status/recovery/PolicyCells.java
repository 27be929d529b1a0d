package dev.yika.status.recovery;

import com.google.common.base.Enums;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.RecoveryPolicy.Outcome;
import dev.yika.status.recovery.RecoveryUnknown.Reason;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a row of the policy table, each read and checked when it is asked for. */
final class PolicyCells {

  static final int FROM = 6;
  static final int UNTIL = 7;
  static final int RECOVER = 9;
  static final int PAID = 10;
  static final int BEYOND = 12;
  static final int BEYOND_PAID = 13;

  private static final int LIMIT = 11;
  private static final int CELLS = 18;
  private static final int MOST_MONTHS = 120;

  /** Stands for an empty cell: any, open, or not told. */
  private static final String NONE = "-";

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern AREA = Pattern.compile("-|[0-9]{2}|[0-9]{4}|[0-9]{6}");
  private static final Pattern DATE = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MONTHS = Pattern.compile("[0-9]{1,3}");

  private final TableRow row;

  private PolicyCells(TableRow row) {
    this.row = row;
    require(row.cells().size() == CELLS, "a row of policies has 18 cells");
  }

  static RecoveryPolicy read(TableRow row) {
    return new RecoveryPolicy(new PolicyCells(row));
  }

  String text() {
    return String.join("\t", row.cells());
  }

  String id() {
    return matching(0, ID, "id: not up to 40 lower-case letters, digits and hyphens");
  }

  int revision() {
    return Integer.parseInt(matching(1, REVISION, "revision: not 1 to 999"));
  }

  boolean pickedByArea() {
    return yes(2, "area", "name", "pick: neither area nor name");
  }

  String area() {
    String area = matching(3, AREA, "area: neither - nor 2, 4 or 6 digits");
    require(
        area.length() <= 2 || !area.endsWith("00"),
        "area: ends with 00, write only the digits that all codes of the area have in common");
    return isNone(3) ? "" : area;
  }

  @Nullable InsuranceScheme scheme() {
    InsuranceScheme scheme =
        isNone(4) ? null : constant(4, InsuranceScheme.class, "scheme: neither - nor a scheme");
    MemberKind member = member();
    if (member == null) {
      return scheme;
    }
    require(
        scheme == null || scheme == member.scheme(), "scheme: has no members of the kind given");
    return member.scheme();
  }

  @Nullable MemberKind member() {
    return isNone(5)
        ? null
        : constant(5, MemberKind.class, "member: neither - nor a kind of member");
  }

  @Nullable LocalDate date(int column) {
    LocalDate date = isNone(column) ? null : readDate(column);
    if (column == UNTIL && date != null && !isNone(FROM)) {
      require(date.isAfter(readDate(FROM)), "until: not after from");
    }
    return date;
  }

  private LocalDate readDate(int column) {
    String name = column == FROM ? "from" : "until";
    String date = matching(column, DATE, name + ": neither yyyy-mm-dd nor -");
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw row.refuse(name + ": no such date");
    }
  }

  Timing stop() {
    Timing stop = timing(8, "stop: ");
    require(stop.isMonthly(), "stop: not counted in months");
    return stop;
  }

  Outcome outcome(int column, int paid) {
    String name = column == RECOVER ? "recover: " : "beyond: ";
    require(
        column == RECOVER || limit() >= 0 || (isNone(column) && isNone(paid)),
        name + "there is no limit beyond which it could hold");
    GapReimbursement gapReimbursement = gapReimbursement(paid);
    boolean none = row.cell(column).equals("none");
    return none || isNone(column)
        ? new Outcome(null, none ? Reason.NO_MAKE_UP : Reason.NOT_TOLD, gapReimbursement)
        : new Outcome(timing(column, name), Reason.NOT_TOLD, gapReimbursement);
  }

  private GapReimbursement gapReimbursement(int column) {
    return first(
        GapReimbursement.values(),
        paid -> paid.cell().equals(row.cell(column)),
        "paid: not yes, no or -");
  }

  /** Returns the limit in months, or -1 for none. */
  int limit() {
    if (isNone(LIMIT)) {
      return -1;
    }
    String reason = "limit: neither - nor 0 to 120 months";
    int months = Integer.parseInt(matching(LIMIT, MONTHS, reason));
    require(months <= MOST_MONTHS, reason);
    return months;
  }

  LateFee lateFee() {
    return first(
        LateFee.values(), fee -> fee.cell().equals(row.cell(14)), "late fee: not yes, no or -");
  }

  Rule rule() {
    return first(Rule.values(), rule -> rule.id().equals(row.cell(15)), "rule: no such rule");
  }

  Confidence confidence() {
    return constant(16, Confidence.class, "confidence: no such confidence");
  }

  String source() {
    require(!row.cell(17).isEmpty() && !isNone(17), "source: missing");
    return row.cell(17);
  }

  private Timing timing(int column, String name) {
    try {
      return Timing.parse(row.cell(column));
    } catch (IllegalArgumentException e) {
      throw row.refuse(name + e.getMessage());
    }
  }

  private boolean isNone(int column) {
    return row.cell(column).equals(NONE);
  }

  private boolean yes(int column, String yes, String no, String otherwise) {
    boolean holds = row.cell(column).equals(yes);
    require(holds || row.cell(column).equals(no), otherwise);
    return holds;
  }

  private String matching(int column, Pattern pattern, String otherwise) {
    require(pattern.matcher(row.cell(column)).matches(), otherwise);
    return row.cell(column);
  }

  private <E extends Enum<E>> E constant(int column, Class<E> type, String otherwise) {
    return Enums.getIfPresent(type, row.cell(column))
        .toJavaUtil()
        .orElseThrow(() -> bad(otherwise));
  }

  private <T> T first(T[] values, Predicate<T> wanted, String otherwise) {
    return Arrays.stream(values).filter(wanted).findFirst().orElseThrow(() -> bad(otherwise));
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw bad(otherwise);
    }
  }

  private BadTableException bad(String reason) {
    return row.refuse(reason);
  }
}
