package dev.yika.status.platform.code;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The code tables of the national platform (平台代码表), and those that a place adds to them.
 *
 * <p>The built-in tables come from the interface specification of the national platform
 * (国家医疗保障信息平台接口规范) and from public hospital systems; {@code PROVENANCE.md} beside the table in the
 * jar lists the sources, and {@link PlatformCode#confidence()} says how sure a line is.
 *
 * <p>Older places code the state of an enrollment by dialects of {@code AAC008}, which give the
 * same codes other meanings: 3 is "ended" in one and "paying" in another. The caller chooses a
 * dialect with {@link #withDialect}; it cannot be guessed from codes.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CodeTables {

  private static final Logger LOG = LoggerFactory.getLogger(CodeTables.class);
  private static final String RESOURCE = "codes.tsv";
  private static final TableForm FORM =
      TableForm.of("table", "code", "meaning", "name", "confidence", "source");

  private static final String STATES = "psn_insu_stas";

  private final ImmutableMap<String, ImmutableMap<String, CodeTable.Line>> lines;
  private final String states;

  private CodeTables(
      ImmutableMap<String, ImmutableMap<String, CodeTable.Line>> lines, String states) {
    this.lines = lines;
    this.states = states;
  }

  /**
   * Returns the built-in tables. The first call reads them.
   *
   * @return the same tables on each call
   */
  public static CodeTables standard() {
    return Standard.TABLES;
  }

  /** Delays reading the tables until they are wanted. */
  private static final class Standard {
    static final CodeTables TABLES = load();

    private static CodeTables load() {
      var in = requireNonNull(CodeTables.class.getResourceAsStream(RESOURCE), RESOURCE);
      return new CodeTables(ImmutableMap.of(), STATES).with(FORM.readResource(in, RESOURCE));
    }
  }

  /**
   * Returns tables with the rows of a file; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return new tables
   * @throws BadTableException if a row is refused; these tables stay as they are
   * @throws UncheckedIOException if the file cannot be read
   */
  public CodeTables withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns tables with more rows, each in place of the known one for its table and code. A head
   * line names the columns, which are separated by tabs:
   *
   * <ol>
   *   <li>{@code table}: {@code psn_insu_stas}, {@code psn_clct_stas}, {@code clct_flag}, {@code
   *       psn_chg_type}, {@code insutype}, {@code psn_type}, {@code trt_enjymnt_flag}, {@code
   *       transfer}, or a dialect such as {@code AAC008/X}, which may be new;
   *   <li>{@code code}: the code as it is sent; {@code 1103*} stands for all codes of up to six
   *       digits that begin with 1103;
   *   <li>{@code meaning}: a constant of the enum of the table, such as {@link
   *       PersonType#FLEXIBLE};
   *   <li>{@code name}: the Chinese name;
   *   <li>{@code confidence}: {@code HIGH}, {@code MEDIUM}, {@code LOW} or {@code ASSUMED};
   *   <li>{@code source}: where the row comes from, for people.
   * </ol>
   *
   * <p>Refused are an unknown table, meaning or confidence, an empty cell and a second row for one
   * code of a table. Blank lines and lines that begin with {@code #} are ignored.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return new tables
   * @throws BadTableException if a row is refused; these tables stay as they are
   * @throws UncheckedIOException if the table cannot be read
   */
  public CodeTables withRows(Reader rows, String source) {
    requireNonNull(rows, "rows");
    CodeTables changed = with(FORM.readAll(rows, source));
    LOG.info("{}: codes loaded", source);
    return changed;
  }

  private CodeTables with(List<TableRow> rows) {
    return new CodeTables(new CodeRows(lines).with(rows), states);
  }

  /**
   * Returns tables that read the state of an enrollment by a dialect of {@code AAC008}.
   *
   * @param dialect the name of the table, such as {@code AAC008/Q}
   * @return new tables
   * @throws IllegalArgumentException if there is no such dialect
   */
  public CodeTables withDialect(String dialect) {
    requireNonNull(dialect, "dialect");
    if (!CodeRows.isDialect(dialect) || !lines.containsKey(dialect)) {
      throw new IllegalArgumentException("there is no such dialect of AAC008");
    }
    return new CodeTables(lines, dialect);
  }

  /**
   * Returns the states of an enrollment (人员参保状态).
   *
   * @return {@code psn_insu_stas}, or the dialect that was chosen
   */
  public CodeTable<InsuranceState> insuranceStates() {
    return table(states, InsuranceState.class);
  }

  /**
   * Returns the states of contributions (个人缴费状态).
   *
   * @return {@code psn_clct_stas}
   */
  public CodeTable<ContributionState> contributionStates() {
    return table("psn_clct_stas", ContributionState.class);
  }

  /**
   * Returns the flags of a contribution (缴费标志).
   *
   * @return {@code clct_flag}
   */
  public CodeTable<PaidFlag> paidFlags() {
    return table("clct_flag", PaidFlag.class);
  }

  /**
   * Returns the changes of an enrollment (变更类型).
   *
   * @return {@code psn_chg_type}
   */
  public CodeTable<ChangeType> changeTypes() {
    return table("psn_chg_type", ChangeType.class);
  }

  /**
   * Returns the progress of a transfer (转移接续办理状态).
   *
   * @return {@code transfer}; the field has no name that all places share
   */
  public CodeTable<TransferState> transferStates() {
    return table("transfer", TransferState.class);
  }

  /**
   * Returns the kinds of insurance (险种类型).
   *
   * @return {@code insutype}
   */
  public CodeTable<InsuranceKind> insurances() {
    return table("insutype", InsuranceKind.class);
  }

  /**
   * Returns the kinds of persons (人员类别).
   *
   * @return {@code psn_type}
   */
  public CodeTable<PersonType> personTypes() {
    return table("psn_type", PersonType.class);
  }

  /**
   * Returns the flags of a treatment check (待遇享受标志).
   *
   * @return {@code trt_enjymnt_flag}
   */
  public CodeTable<TreatmentFlag> treatmentFlags() {
    return table("trt_enjymnt_flag", TreatmentFlag.class);
  }

  private <E extends Enum<E> & CodeMeaning> CodeTable<E> table(String field, Class<E> type) {
    return new CodeTable<>(field, type, requireNonNull(lines.get(field), field));
  }
}
