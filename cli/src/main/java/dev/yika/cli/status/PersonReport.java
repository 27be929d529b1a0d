package dev.yika.cli.status;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.cli.visit.EventFile;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.history.ConflictingEventsException;
import dev.yika.status.history.EnrollmentHistory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of events of many people, in any order: gathers the events of each, and answers each on a
 * line. It holds every event, about 120 bytes each.
 */
final class PersonReport {

  private static final String[] PERSON = {
    "人员编号", "个人编号", "psn_no", "aac001", "grbh", "证件号码", "身份证号", "certno", "卡号"
  };

  static final TableFormat FORMAT = with(InputColumn.required("person", PERSON));

  /** A file that should be about one person. */
  static final TableFormat OF_ONE = with(InputColumn.optional("person", PERSON));

  static final List<Column<PersonLine>> COLUMNS =
      List.of(
          Column.of("line", "行", 4, row -> Cell.of(row.line)),
          Column.of("person", "人员", 8, row -> Cell.of(Discreet.tail(row.person))),
          Column.of("status", "状态", 9, row -> row.of(answer -> Cell.of(answer.status()))),
          Column.of(
              "pooled",
              "统筹",
              7,
              row -> row.of(answer -> EntitlementCells.verdict(answer.pooledFund()))),
          Column.of(
              "account",
              "账户",
              7,
              row -> row.of(answer -> EntitlementCells.verdict(answer.account()))),
          Column.of(
              "suspended",
              "暂停日",
              10,
              row ->
                  row.of(
                      answer -> Cell.of(answer.suspendedFrom(), day -> Cell.of(day.toString())))),
          Column.of(
              "recovers",
              "恢复",
              10,
              row -> row.of(answer -> EntitlementCells.window(answer.recovery()))),
          new Column<>(
              "if_paid",
              new Wording("if paid", "若今日补清则恢复"),
              10,
              row -> row.of(answer -> EntitlementCells.window(answer.recoveryIfPaid()))),
          Column.of(
              "confidence",
              "可信度",
              10,
              row -> row.of(answer -> EntitlementCells.confidence(answer.pooledFund()))),
          Column.of("doubts", "存疑数", 6, row -> row.of(answer -> Cell.of(answer.doubts().size()))),
          Column.of("error", "错误", 5, row -> Cell.of(row.error, Cell::of)));

  private static TableFormat with(InputColumn person) {
    return new TableFormat(
        Stream.concat(Stream.of(person), EventFile.FORMAT.columns().stream()).toList(), 0);
  }

  /**
   * A person of the file.
   *
   * @param line the line of the first event
   * @param person what the file calls the person
   * @param entitlement the answer; empty if a line of this person cannot be read
   * @param error what is wrong with the lines of this person
   */
  record PersonLine(
      long line, String person, Optional<Entitlement> entitlement, Optional<String> error) {

    private Cell of(Function<Entitlement, Cell> cell) {
      return Cell.of(entitlement, cell);
    }
  }

  /** What was read of a person. */
  private static final class Gathered {
    private final long line;
    private final List<EnrollmentEvent> events = new ArrayList<>(2);
    private Optional<String> error = Optional.empty();

    private Gathered(long line) {
      this.line = line;
    }
  }

  private final Console console;
  private final StatusCommand.Asked asked;
  private final Optional<RegionCode> area;
  private final Map<String, Gathered> people = new LinkedHashMap<>();
  private final Interner<Object> shared = Interners.newStrongInterner();
  private final List<PersonLine> nameless = new ArrayList<>();
  private final Set<Wording> told = new HashSet<>();

  PersonReport(Console console, StatusCommand.Asked asked, Optional<RegionCode> area) {
    this.console = console;
    this.asked = asked;
    this.area = area;
  }

  /** Takes a line in. */
  boolean read(InputRow row) {
    String person;
    try {
      person = row.digits("person");
    } catch (BadCellException e) {
      String why = e.message(console.locale());
      console.complain(row.at(console.locale(), why));
      nameless.add(new PersonLine(row.number(), "", Optional.empty(), Optional.of(why)));
      return false;
    }
    Gathered gathered = people.computeIfAbsent(person, key -> new Gathered(row.number()));
    try {
      gathered.events.add(compact(row, EventFile.read(row, area)));
      return true;
    } catch (BadCellException e) {
      String why = row.at(console.locale(), e.message(console.locale()));
      console.complain(why);
      e.choices().filter(told::add).ifPresent(all -> console.complain(all.in(console.locale())));
      gathered.error = gathered.error.or(() -> Optional.of(why));
      return false;
    }
  }

  /** Tests whether no line was taken in. */
  boolean isEmpty() {
    return people.isEmpty() && nameless.isEmpty();
  }

  /** Shares what many events have in common, and keeps the ids and times that the file gives. */
  private EnrollmentEvent compact(InputRow row, EnrollmentEvent event) {
    return new EnrollmentEvent(
        row.cell("id").isBlank() ? shared(event.id()) : event.id(),
        shared(event.occurredOn()),
        row.cell("recorded_at").isBlank() ? shared(event.recordedAt()) : event.recordedAt(),
        shared(event.change()));
  }

  @SuppressWarnings("unchecked") // an equal object is of the same class
  private <T> T shared(T value) {
    return (T) shared.intern(value);
  }

  /** Answers every person; returns whether all answers are sure. */
  boolean write(Rows<PersonLine> rows) {
    boolean sure = nameless.isEmpty();
    for (Map.Entry<String, Gathered> person : people.entrySet()) {
      PersonLine line = answer(person.getKey(), person.getValue());
      sure &= line.entitlement().filter(StatusRows::isSure).isPresent();
      rows.add(line);
    }
    nameless.forEach(rows::add);
    return sure;
  }

  private PersonLine answer(String person, Gathered gathered) {
    if (gathered.error.isPresent()) {
      return new PersonLine(gathered.line, person, Optional.empty(), gathered.error);
    }
    try {
      Entitlement answer = asked.answer(EnrollmentHistory.of(gathered.events));
      return new PersonLine(gathered.line, person, Optional.of(answer), Optional.empty());
    } catch (ConflictingEventsException e) {
      String why = Notice.CONFLICT.in(console.locale(), e.first() + 1, e.second() + 1);
      return new PersonLine(gathered.line, person, Optional.empty(), Optional.of(why));
    }
  }
}
