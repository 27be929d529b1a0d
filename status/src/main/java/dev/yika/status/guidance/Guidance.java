package dev.yika.status.guidance;

import static java.util.Objects.requireNonNull;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.service.ProcessingTimes;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Advice for each problem that members and tills run into (问题指引), in Chinese and English.
 *
 * <p>There is advice for every {@link MemberProblem}. {@link #standard()} holds texts for the whole
 * country, which name no local office and no local number; {@link #withFile} and {@link #withRows}
 * replace what a hospital does otherwise. It is help for staff, not an official answer.
 *
 * <table>
 *   <caption>Example: arrears shown after a transfer on 2025-04-30</caption>
 *   <tr><th>Question</th><th>Answer</th></tr>
 *   <tr><td>rules</td><td>R03</td></tr>
 *   <tr><td>days</td><td>POSTING 2025-05-06..2025-05-07, POSTING_COUNTER 2025-05-09</td></tr>
 *   <tr><td>where</td><td>counter of the agency, then hotline 12393</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. {@code PROVENANCE.md} beside the table in the jar
 * names the sources of the texts. Confidence: low, unless a rule has a higher one.
 *
 * @since 0.1.0
 */
public final class Guidance {

  private static final Logger LOG = LoggerFactory.getLogger(Guidance.class);
  private static final String RESOURCE = "guidance.tsv";

  /** One for each problem. */
  private final Map<MemberProblem, Advice> advice;

  private Guidance(Map<MemberProblem, Advice> advice) {
    this.advice = advice;
  }

  /**
   * Returns the built-in guidance. The first call reads the table.
   *
   * @return the same guidance on each call
   */
  public static Guidance standard() {
    return Standard.GUIDANCE;
  }

  /** Delays reading the table until it is wanted. */
  private static final class Standard {
    static final Guidance GUIDANCE = load();

    private static Guidance load() {
      var in = requireNonNull(Guidance.class.getResourceAsStream(RESOURCE), RESOURCE);
      return new Guidance(Map.of()).with(AdviceRow.FORM.readResource(in, RESOURCE));
    }
  }

  /**
   * Returns guidance with the rows of a file; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return new guidance
   * @throws BadTableException if a row is refused; this guidance stays as it is
   * @throws UncheckedIOException if the file cannot be read
   */
  public Guidance withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns guidance with the rows of a table, each in place of the known advice for its problem.
   * The first row names the columns, which are separated by tabs and may stand in any order:
   *
   * <ul>
   *   <li>{@code problem}: a name of {@link MemberProblem};
   *   <li>{@code rules} between commas, such as {@code R06,R07}, or {@code -} for none;
   *   <li>{@code channels} between commas, names of {@link ServiceChannel}, the best first;
   *   <li>{@code remedy} in English and {@code remedy-zh} in Chinese;
   *   <li>{@code bring}: what to bring, in English, and {@code bring-zh} in Chinese;
   *   <li>{@code caution} in English and {@code caution-zh} in Chinese, or {@code -} in both.
   * </ul>
   *
   * <p>The problems are a closed set, and software can ask for each: an unknown one is refused. So
   * are an unknown or repeated rule or channel, a text that is missing in one of the languages, and
   * a second row for a problem. A text may name a time limit in braces, such as {@code
   * {CARD_REISSUE}}, a constant of {@link dev.yika.status.rule.TimeLimit}. Local phone numbers may
   * stand in the texts; they are the hospital's to vouch for. Blank lines and lines that begin with
   * {@code #} are left out.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return new guidance
   * @throws BadTableException if a row is refused; this guidance stays as it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public Guidance withRows(Reader rows, String source) {
    requireNonNull(rows, "rows");
    Guidance changed = with(AdviceRow.FORM.readAll(rows, source));
    LOG.info("{}: guidance loaded", source);
    return changed;
  }

  private Guidance with(List<TableRow> rows) {
    Map<MemberProblem, Advice> read = new EnumMap<>(MemberProblem.class);
    for (TableRow row : rows) {
      Advice added = new Advice(new AdviceRow(row));
      if (read.put(added.problem(), added) != null) {
        throw row.refuse("problem", "a second row for this problem", "此问题的行重复");
      }
    }
    Map<MemberProblem, Advice> merged = new EnumMap<>(MemberProblem.class);
    merged.putAll(advice);
    merged.putAll(read);
    return new Guidance(Map.copyOf(merged));
  }

  /**
   * Returns the advice for a problem.
   *
   * @param problem the problem
   * @return the advice, which exists for every problem
   */
  public Advice get(MemberProblem problem) {
    return requireNonNull(advice.get(requireNonNull(problem, "problem")), problem::name);
  }

  /**
   * Returns the days of the processing times of a problem.
   *
   * @param problem the problem
   * @param start the day in China on which the matter began, see {@link Advice#days}
   * @param calendar the working days of the place
   * @return an unmodifiable map, empty if nothing of it is a count of days
   */
  public Map<ProcessingTimes, DayAnswer> days(
      MemberProblem problem, LocalDate start, WorkdayCalendar calendar) {
    return get(problem).days(start, calendar);
  }
}
