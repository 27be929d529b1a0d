package dev.yika.status.national;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
import dev.yika.status.national.ResidentYear.Afterwards;
import dev.yika.status.national.ResidentYear.Extension;
import dev.yika.status.national.WaitPolicy.Base;
import dev.yika.status.national.WaitPolicy.Unit;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The national rules on waits, payment periods and transfers with the rows of the areas
 * (国家规定与各地口径).
 *
 * <p>Of several rows the one of the smallest area applies: county, prefecture, province, nation.
 * The own pools {@code xxxx99} and {@code xx99xx} fall back to their prefecture and province.
 *
 * <table>
 *   <caption>Residents who paid for 2026</caption>
 *   <tr><th>Area</th><th>Lapsed</th><th>Paid on</th><th>Covered from</th></tr>
 *   <tr><td>350100</td><td>0</td><td>2026-02-10</td><td>2026-02-10: extended period</td></tr>
 *   <tr><td>340100</td><td>0</td><td>2026-02-10</td><td>2026-02-11</td></tr>
 *   <tr><td>130100</td><td>1</td><td>2025-11-03</td><td>2026-04-01: the lapse decides</td></tr>
 *   <tr><td>330100</td><td>0</td><td>2025-11-03</td><td>unknown: no notice of the area</td></tr>
 *   <tr><td>620700</td><td>0</td><td>2026-03-10</td><td>unknown: no benefits in that year</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe: {@code with…} gives new rules, and a refused table
 * leaves the old ones as they are. {@code PROVENANCE.md} beside the tables names the source of each
 * row.
 *
 * @since 0.1.0
 */
public final class NationalRules {

  private static final Logger LOG = LoggerFactory.getLogger(NationalRules.class);
  private static final int MOST = 366;
  private static final int LAST_YEAR = 9999;
  private static final TableForm WAITS =
      TableForm.of(
          "area",
          "from",
          "until",
          "base",
          "unit",
          "fixed",
          "further",
          "first-lapsed",
          "exempt",
          "confidence",
          "document",
          "address");
  private static final TableForm YEARS =
      TableForm.of(
          "area",
          "year",
          "opens",
          "closes",
          "extended-to",
          "in-period",
          "in-extension",
          "afterwards",
          "confidence",
          "document",
          "address");
  private static final TableForm TRANSFERS =
      TableForm.of(
          "area",
          "rule",
          "from",
          "until",
          "limit",
          "without-gap",
          "longest-wait",
          "confidence",
          "document",
          "address");

  /** A row of the table of waits and the years of insurance in which it applies. */
  private record DatedWait(int from, int until, WaitPolicy policy) {
    boolean isFor(int year) {
      return year >= from && year < until;
    }
  }

  /** A row of the table of transfers and the rules and days for which it applies. */
  private record DatedTransfer(
      Optional<Rule> rule, LocalDate from, LocalDate until, TransferPolicy policy) {
    boolean isFor(Rule wanted, LocalDate day) {
      return rule.map(wanted::equals).orElse(true) && !day.isBefore(from) && day.isBefore(until);
    }
  }

  private final AreaTable<DatedWait> waits;
  private final AreaTable<ResidentYear> years;
  private final AreaTable<DatedTransfer> transfers;

  private NationalRules(
      AreaTable<DatedWait> waits,
      AreaTable<ResidentYear> years,
      AreaTable<DatedTransfer> transfers) {
    this.waits = waits;
    this.years = years;
    this.transfers = transfers;
  }

  /**
   * Returns the built-in rules. The first call reads the tables.
   *
   * @return the same rules on each call
   */
  public static NationalRules standard() {
    return Standard.RULES;
  }

  /** Delays reading the tables until they are wanted. */
  private static final class Standard {
    static final NationalRules RULES =
        new NationalRules(
            AreaTable.<DatedWait>empty()
                .with(read(WAITS, "resident-waits.tsv"), NationalRules::datedWait),
            AreaTable.<ResidentYear>empty()
                .with(read(YEARS, "resident-years.tsv"), NationalRules::residentYear),
            AreaTable.<DatedTransfer>empty()
                .with(read(TRANSFERS, "transfers.tsv"), NationalRules::datedTransfer));

    private static List<TableRow> read(TableForm form, String name) {
      InputStream in = NationalRules.class.getResourceAsStream(name);
      return form.readResource(requireNonNull(in, name), name);
    }
  }

  /**
   * Returns these rules with a table of waits. Below a head line it has the columns
   *
   * <ul>
   *   <li>{@code area}: the first 2, 4 or 6 digits that the codes of the area have in common;
   *   <li>{@code from}, {@code until}: the first year of insurance and the first one after, or
   *       {@code -};
   *   <li>{@code base}: {@code payment-day}, {@code day-after}, {@code month}, or {@code -} if not
   *       stated, which is taken as the latest, {@code day-after};
   *   <li>{@code unit}: {@code month} or {@code day};
   *   <li>{@code fixed}, {@code further}: the fixed wait and what a further lapsed year adds, or
   *       {@code -} if that is not stated;
   *   <li>{@code first-lapsed}: {@code yes} if the first lapsed year adds, too, else {@code no};
   *   <li>{@code exempt}: {@code day+0} or {@code day+1}, when cover without a wait begins, or
   *       {@code -};
   *   <li>{@code confidence}, {@code document}, {@code address}: the source.
   * </ul>
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return new rules
   * @throws BadTableException if a row is refused; these rules stay as they are
   * @throws UncheckedIOException if the table cannot be read
   */
  public NationalRules withWaits(Reader rows, String source) {
    return new NationalRules(
        waits.with(loaded(WAITS, rows, source), NationalRules::datedWait), years, transfers);
  }

  /**
   * Returns these rules with a table of payment periods. Below a head line it has the columns
   *
   * <ul>
   *   <li>{@code area}: as in {@link #withWaits};
   *   <li>{@code year}: the year of insurance;
   *   <li>{@code opens}, {@code closes}, {@code extended-to}: days such as {@code 2025-12-31}, or
   *       {@code -};
   *   <li>{@code in-period}: the first day of benefits after a payment in the concentrated period,
   *       or {@code -} if the notice does not name it;
   *   <li>{@code in-extension}: {@code day+0}, {@code day+1}, {@code wait} or {@code -};
   *   <li>{@code afterwards}: {@code wait}, {@code none} for no benefits in that year, or {@code
   *       -};
   *   <li>{@code confidence}, {@code document}, {@code address}: the source.
   * </ul>
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return new rules
   * @throws BadTableException if a row is refused; these rules stay as they are
   * @throws UncheckedIOException if the table cannot be read
   */
  public NationalRules withYears(Reader rows, String source) {
    return new NationalRules(
        waits, years.with(loaded(YEARS, rows, source), NationalRules::residentYear), transfers);
  }

  /**
   * Returns these rules with a table of payment periods from a file; see {@link #withYears}.
   *
   * @param file a UTF-8 file
   * @return new rules
   * @throws BadTableException if a row is refused; these rules stay as they are
   * @throws UncheckedIOException if the file cannot be read
   */
  public NationalRules withYearsFile(Path file) {
    return TableForm.readFile(file, this::withYears);
  }

  /**
   * Returns these rules with a table of transfers. Below a head line it has the columns
   *
   * <ul>
   *   <li>{@code area}: as in {@link #withWaits}; the area that is moved to;
   *   <li>{@code rule}: {@code N02} for moves, {@code N03} for changes of the scheme, or {@code -};
   *   <li>{@code from}, {@code until}: the first day and the first one after, or {@code -};
   *   <li>{@code limit}: the longest gap without a wait, in months;
   *   <li>{@code without-gap}: {@code month+0} or {@code month+1};
   *   <li>{@code longest-wait}: in months;
   *   <li>{@code confidence}, {@code document}, {@code address}: the source.
   * </ul>
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return new rules
   * @throws BadTableException if a row is refused; these rules stay as they are
   * @throws UncheckedIOException if the table cannot be read
   */
  public NationalRules withTransfers(Reader rows, String source) {
    return new NationalRules(
        waits,
        years,
        transfers.with(loaded(TRANSFERS, rows, source), NationalRules::datedTransfer));
  }

  private static List<TableRow> loaded(TableForm form, Reader rows, String source) {
    List<TableRow> read = form.readAll(requireNonNull(rows, "rows"), source);
    LOG.info("{}: {} rows of national rules loaded", source, read.size());
    return read;
  }

  private static DatedWait datedWait(TableRow row) {
    Unit unit = row.oneOf("unit", Unit.values(), Unit::cell);
    Base base =
        row.find("base", column -> row.oneOf(column, Base.values(), Base::cell))
            .orElse(Base.DAY_AFTER);
    row.require(
        unit == Unit.MONTH || base != Base.CALENDAR_MONTH,
        "base",
        "days are not counted by calendar months",
        "按天计算时不能按自然月起算");
    return new DatedWait(
        row.find("from", column -> row.number(column, 1, LAST_YEAR)).orElse(1),
        row.find("until", column -> row.number(column, 1, LAST_YEAR)).orElse(LAST_YEAR + 1),
        new WaitPolicy(
            base,
            unit,
            row.number("fixed", 0, MOST),
            row.find("further", column -> row.number(column, 0, MOST))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty()),
            row.flag("first-lapsed", "yes", "no"),
            !row.isNone("exempt") && row.flag("exempt", "day+1", "day+0"),
            row.constant("confidence", Confidence.class),
            row.text("document")));
  }

  private static ResidentYear residentYear(TableRow row) {
    int year = row.number("year", 1, LAST_YEAR);
    try {
      return new ResidentYear(
          year,
          row.find("opens", row::date),
          row.find("closes", row::date),
          row.find("extended-to", row::date),
          row.find("in-period", row::date),
          row.oneOf("in-extension", Extension.values(), Extension::cell),
          row.oneOf("afterwards", Afterwards.values(), Afterwards::cell),
          row.constant("confidence", Confidence.class),
          row.text("document"));
    } catch (BadTableException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw row.refuse("opens", "the periods do not fit together", "缴费期前后不一致");
    }
  }

  private static DatedTransfer datedTransfer(TableRow row) {
    ImmutableMap<String, Rule> rules = ImmutableMap.of("N02", Rule.N02, "N03", Rule.N03);
    return new DatedTransfer(
        row.find(
            "rule", column -> row.oneOf(column, rules.values().toArray(Rule[]::new), Rule::id)),
        row.find("from", row::date).orElse(LocalDate.MIN),
        row.find("until", row::date).orElse(LocalDate.MAX),
        new TransferPolicy(
            row.number("limit", 0, MOST),
            row.flag("without-gap", "month+1", "month+0"),
            row.number("longest-wait", 0, MOST),
            row.constant("confidence", Confidence.class),
            row.text("document")));
  }

  /**
   * Returns how an area counts the waiting period of residents.
   *
   * @param area the pooling area
   * @param year the year of insurance
   * @return the policy of the smallest area with a row, at least that of the nation
   */
  public WaitPolicy wait(RegionCode area, int year) {
    return waits
        .find(area, row -> row.isFor(year))
        .map(DatedWait::policy)
        .orElseGet(this::nationalWait);
  }

  WaitPolicy nationalWait() {
    return waits.findNational(row -> true).orElseThrow().policy();
  }

  /**
   * Finds the payment periods of an area.
   *
   * @param area the pooling area
   * @param year the year of insurance
   * @return the periods; empty if no notice of the area or a larger one is known
   */
  public Optional<ResidentYear> year(RegionCode area, int year) {
    return years.find(area, row -> row.year() == year);
  }

  /**
   * Returns how an area treats the gap of a transfer.
   *
   * @param area the pooling area that is moved to
   * @param rule N02 for a move, N03 for a change of the scheme
   * @param day the day of the first payment
   * @return the policy of the smallest area with a row, at least that of the nation
   */
  public TransferPolicy transfer(RegionCode area, Rule rule, LocalDate day) {
    requireNonNull(rule, "rule");
    requireNonNull(day, "day");
    return transfers
        .find(area, row -> row.isFor(rule, day))
        .map(DatedTransfer::policy)
        .orElseGet(this::nationalTransfer);
  }

  TransferPolicy nationalTransfer() {
    return transfers.findNational(row -> true).orElseThrow().policy();
  }

  /**
   * Returns when a resident is covered.
   *
   * <ol>
   *   <li>Exempt members are covered at once.
   *   <li>Members with a lapse wait, in whichever period the payment was made (N01).
   *   <li>Members without a lapse are covered as the periods of the area rule (N06), and wait after
   *       them.
   * </ol>
   *
   * @param payment the payment
   * @return the first day covered, or why it is not known: {@link UnknownReason#NO_LOCAL_NOTICE}
   *     without a row of the area
   */
  public DayAnswer startAfter(ResidentPayment payment) {
    ResidentWait wait =
        new ResidentWait(
            payment.lapsedYears(),
            payment.repairedYears(),
            payment.exemption(),
            wait(payment.area(), payment.year()));
    if (payment.exemption() != Exemption.NONE || payment.lapsedYears() > 0) {
      return wait.startAfter(payment.paidOn(), payment.year());
    }
    Optional<ResidentYear> year = year(payment.area(), payment.year());
    if (year.isEmpty()) {
      return DayAnswer.unknown(
          Rule.N06,
          UnknownReason.NO_LOCAL_NOTICE,
          List.of(
              RuleInput.of("area", payment.area()),
              RuleInput.of("year", payment.year()),
              RuleInput.of("paid-on", payment.paidOn())));
    }
    DayAnswer answer = year.get().startAfter(payment.paidOn());
    return answer.reason().filter(UnknownReason.OUTSIDE_PERIOD::equals).isPresent()
        ? wait.startAfter(payment.paidOn(), payment.year())
        : answer;
  }

  /** Returns how many rows there are. */
  @Override
  public String toString() {
    return "NationalRules["
        + waits.size()
        + " waits, "
        + years.size()
        + " years, "
        + transfers.size()
        + " transfers]";
  }
}
