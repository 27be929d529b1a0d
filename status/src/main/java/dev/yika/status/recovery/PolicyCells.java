package dev.yika.status.recovery;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.MemberKind;
import dev.yika.status.recovery.Outcome.Kind;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a row of the policy table, each read and checked when it is asked for. */
final class PolicyCells {

  static final TableForm FORM =
      TableForm.of("id", "area", "recover", "confidence", "document")
          .withOptional(
              "revision",
              "pick",
              "scheme",
              "member",
              "from",
              "until",
              "pays",
              "stop",
              "limit",
              "count",
              "paid-back",
              "share",
              "late-fee",
              "first-wait",
              "replaces",
              "rule",
              "document-date",
              "address",
              "open");

  private static final int HIGHEST_REVISION = 999;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern AREA = Pattern.compile("-|[0-9]{2}|[0-9]{4}|[0-9]{6}");
  private static final Pattern DOCUMENT_DATE =
      Pattern.compile("(19|20)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]{4,200}");
  private static final Pattern SHARE = Pattern.compile("([1-9][0-9]?|cap)x([1-9][0-9]?)");

  private final TableRow row;

  PolicyCells(TableRow row) {
    this.row = row;
  }

  String id() {
    return row.matching(
        "id",
        ID,
        "expected up to 40 lower-case letters, digits and hyphens",
        "应为不超过 40 个小写字母、数字或连字符");
  }

  int revision() {
    return row.isNone("revision") ? 1 : row.number("revision", 1, HIGHEST_REVISION);
  }

  RecoveryPolicy.Pick pick() {
    return row.isNone("pick")
        ? RecoveryPolicy.Pick.AREA
        : row.oneOf("pick", RecoveryPolicy.Pick.values(), CellWords::of);
  }

  String area() {
    String area = row.matching("area", AREA, "expected -, or 2, 4 or 6 digits", "应为 - 或 2、4、6 位数字");
    row.require(
        area.length() <= 2 || !area.endsWith("00"),
        "area",
        "expected only the digits that all codes of the area have in common, without 00",
        "只写该地区各代码共有的位数，不写末尾的 00");
    return row.isNone("area") ? "" : area;
  }

  Optional<InsuranceScheme> scheme() {
    Optional<InsuranceScheme> scheme = constant("scheme", InsuranceScheme.class);
    Optional<MemberKind> member = member();
    if (member.isEmpty()) {
      return scheme;
    }
    InsuranceScheme ofMember = member.get().scheme();
    row.require(
        scheme.isEmpty() || scheme.get() == ofMember,
        "scheme",
        "the scheme has no members of the kind given",
        "该险种没有此类人员");
    return Optional.of(ofMember);
  }

  Optional<MemberKind> member() {
    return constant("member", MemberKind.class);
  }

  private <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
    return row.isNone(column) ? Optional.empty() : Optional.of(row.constant(column, type));
  }

  Optional<LocalDate> from() {
    return date("from");
  }

  private Optional<LocalDate> date(String column) {
    return row.isNone(column) ? Optional.empty() : Optional.of(row.date(column));
  }

  Optional<LocalDate> until() {
    Optional<LocalDate> until = date("until");
    row.require(
        until.isEmpty() || from().isEmpty() || until.get().isAfter(from().get()),
        "until",
        "not after from",
        "应晚于 from");
    return until;
  }

  PaymentPeriod pays() {
    return row.isNone("pays")
        ? PaymentPeriod.MONTH
        : row.oneOf("pays", PaymentPeriod.values(), CellWords::of);
  }

  Optional<Timing> stop() {
    Optional<Timing> stop = timing("stop");
    row.require(
        stop.isEmpty() || stop.get().isMonthly(), "stop", "expected a timing in months", "应按月计算");
    return stop;
  }

  List<Limit> limits() {
    List<Limit> limits = new ArrayList<>();
    if (!row.isNone("limit")) {
      for (String limit : tiers(row.cell("limit"))) {
        limits.add(read("limit", limit, Limit::parse));
      }
    }
    return limits;
  }

  private static List<String> tiers(String cell) {
    List<String> tiers = new ArrayList<>();
    for (String tier : cell.split(";", -1)) {
      tiers.add(tier.strip());
    }
    return tiers;
  }

  MonthCount count() {
    return stated("count", MonthCount.values(), CellWords::of, MonthCount.NOT_STATED);
  }

  LateFee lateFee() {
    return stated("late-fee", LateFee.values(), CellWords::of, LateFee.NOT_STATED);
  }

  Optional<Timing> firstWait() {
    return timing("first-wait");
  }

  private Optional<Timing> timing(String column) {
    return row.isNone(column) ? Optional.empty() : Optional.of(timing(column, row.cell(column)));
  }

  private Timing timing(String column, String cell) {
    return read(column, cell, Timing::parse);
  }

  /** Returns what holds within the first limit, within each further one, and beyond the last. */
  List<Outcome> outcomes() {
    int tiers = limits().size() + 1;
    List<String> recover = tiers(row.cell("recover"));
    row.require(
        recover.size() == tiers,
        "recover",
        "expected one entry more than limits, with ; between them",
        "各项以 ; 分隔，应比 limit 多一项");
    List<String> paidBack = tiers("paid-back", tiers);
    List<String> share = tiers("share", tiers);
    boolean fillsGaps = row.isNone("area") && pick() == RecoveryPolicy.Pick.AREA;
    boolean namesDays = stop().isPresent();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < tiers; i++) {
      Outcome outcome = outcome(recover.get(i), paidBack.get(i), share.get(i));
      namesDays &= outcome.kind() == Kind.DAYS;
      outcomes.add(outcome);
    }
    row.require(
        !fillsGaps || namesDays,
        "recover",
        "a nationwide policy names its days, and a stop",
        "全国性规则须写明停与恢复的日期");
    return outcomes;
  }

  private List<String> tiers(String column, int tiers) {
    if (row.isNone(column)) {
      return Collections.nCopies(tiers, TableRow.NONE);
    }
    List<String> cells = tiers(row.cell(column));
    row.require(
        cells.size() == tiers, column, "expected as many entries as in recover", "项数应与 recover 相同");
    return cells;
  }

  private Outcome outcome(String recover, String paidBack, String share) {
    Kind kind =
        switch (recover) {
          case TableRow.NONE -> Kind.NOT_STATED;
          case CellWords.NO_MAKE_UP -> Kind.NONE;
          case CellWords.NEWCOMER -> Kind.NEWCOMER;
          default -> Kind.DAYS;
        };
    Optional<Timing> timing =
        kind == Kind.DAYS ? Optional.of(timing("recover", recover)) : Optional.<Timing>empty();
    return new Outcome(kind, timing, gapReimbursement(paidBack), partial(share));
  }

  private GapReimbursement gapReimbursement(String cell) {
    for (GapReimbursement each : GapReimbursement.values()) {
      if (CellWords.of(each).equals(cell)) {
        return each;
      }
    }
    throw row.refuse("paid-back", "expected yes, no, term, cap or -", "应为 yes、no、term、cap 或 -");
  }

  private Optional<PartialBenefits> partial(String cell) {
    if (cell.equals(TableRow.NONE)) {
      return Optional.empty();
    }
    Matcher share = SHARE.matcher(cell);
    row.require(
        share.matches(), "share", "expected -, or such as 50x3 or capx3", "应为 -，或形如 50x3、capx3");
    OptionalInt percent =
        share.group(1).equals("cap")
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(share.group(1)));
    return Optional.of(new PartialBenefits(percent, Integer.parseInt(share.group(2))));
  }

  List<String> replaces() {
    return row.list("replaces");
  }

  PolicySource source() {
    return new PolicySource(
        row.isNone("rule") ? Rule.LOCAL : row.oneOf("rule", Rule.values(), Rule::id),
        row.constant("confidence", Confidence.class),
        row.text("document"),
        matching("document-date", DOCUMENT_DATE, "expected a year, month or day", "应为年、年月或年月日"),
        matching("address", ADDRESS, "expected an address", "应为网址"),
        row.isNone("open") ? Optional.empty() : Optional.of(row.text("open")));
  }

  private Optional<String> matching(String column, Pattern form, String english, String chinese) {
    return row.isNone(column)
        ? Optional.empty()
        : Optional.of(row.matching(column, form, english, chinese));
  }

  private <T> T stated(String column, T[] values, Function<T, String> word, T otherwise) {
    return row.isNone(column) ? otherwise : row.oneOf(column, values, word);
  }

  private <T> T read(String column, String cell, Function<String, T> parse) {
    try {
      return parse.apply(cell);
    } catch (IllegalArgumentException e) {
      throw row.refuse(column, String.valueOf(e.getMessage()), "格式不正确，见 Timing 与 withRows");
    }
  }
}
