package dev.yika.cli.status;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.Iterables;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.visit.EventFile;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.history.ConflictingEventsException;
import dev.yika.status.history.EnrollmentHistory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of a file of events in any order: gathers the events of each, and answers for each. It
 * holds every event, about 120 bytes each.
 */
final class People {

  private static final String[] PERSON = {
    "人员编号", "个人编号", "psn_no", "aac001", "grbh", "证件号码", "身份证号", "certno", "卡号"
  };

  static final TableFormat FORMAT = with(InputColumn.required("person", PERSON));

  /** A file that is about one person, unless it says otherwise. */
  static final TableFormat OF_ONE = with(InputColumn.optional("person", PERSON));

  private static TableFormat with(InputColumn person) {
    return new TableFormat(
        Stream.concat(Stream.of(person), EventFile.FORMAT.columns().stream()).toList(), 0);
  }

  /** The lines read about a person. */
  private static final class Gathered {
    private final long line;
    private final List<EnrollmentEvent> events = new ArrayList<>(2);
    private Optional<String> error = Optional.empty();

    private Gathered(long line) {
      this.line = line;
    }
  }

  private final Console console;
  private final Question question;
  private final Map<String, Gathered> people = new LinkedHashMap<>();
  private final Interner<Object> shared = Interners.newStrongInterner();
  private final List<PersonLine> nameless = new ArrayList<>();
  private final Set<Wording> reported = new HashSet<>();

  People(Console console, Question question) {
    this.console = console;
    this.question = question;
  }

  /** Takes a line in; all lines of a file without names are of one person. */
  boolean read(InputRow row) {
    String person;
    try {
      person = row.has("person") ? row.digits("person") : "";
    } catch (BadCellException e) {
      String why = e.message(console.locale());
      console.complain(row.at(console.locale(), why));
      nameless.add(new PersonLine(row.number(), "", Optional.empty(), Optional.of(why)));
      return false;
    }
    Gathered gathered = people.computeIfAbsent(person, key -> new Gathered(row.number()));
    try {
      gathered.events.add(compact(row, EventFile.read(row, question.area())));
      return true;
    } catch (BadCellException e) {
      String why = row.at(console.locale(), e.message(console.locale()));
      console.complain(why);
      e.choices()
          .filter(reported::add)
          .ifPresent(all -> console.complain(all.in(console.locale())));
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

  /** Answers every person anew at each walk, in the order of their first lines. */
  Iterable<PersonLine> answers() {
    return Iterables.concat(
        Iterables.transform(people.entrySet(), each -> answer(each.getKey(), each.getValue())),
        nameless);
  }

  private PersonLine answer(String person, Gathered gathered) {
    if (gathered.error.isPresent()) {
      return new PersonLine(gathered.line, person, Optional.empty(), gathered.error);
    }
    try {
      Answered answered = question.of(EnrollmentHistory.of(gathered.events));
      return new PersonLine(gathered.line, person, Optional.of(answered), Optional.empty());
    } catch (ConflictingEventsException e) {
      String why = Notice.CONFLICT.in(console.locale(), e.first() + 1, e.second() + 1);
      return new PersonLine(gathered.line, person, Optional.empty(), Optional.of(why));
    }
  }
}
