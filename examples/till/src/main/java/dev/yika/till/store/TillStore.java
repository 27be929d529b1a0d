package dev.yika.till.store;

import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedNumber;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.service.DeferralEvent;
import dev.yika.status.service.DeferralMachine;
import dev.yika.status.service.DeferralState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The store of the till (登记库): records changes and finds visits.
 *
 * <p>A command with a {@link Receipt} is durable. A command with the same key changes nothing and
 * gets the same receipt, even when two tills send it at once. This class is thread-safe.
 */
public final class TillStore {

  private static final int TRIES = 3;

  private final DataSource database;
  private final NumberVault vault;
  private final Clock clock;
  private final SpaceGuard space;

  /**
   * Opens a store on a database whose tables exist.
   *
   * @param database the database
   * @param keys the keys of its numbers
   * @param clock the clock
   * @param space called before each change; refuses if space is short
   */
  public TillStore(DataSource database, ColumnKeys keys, Clock clock, SpaceGuard space) {
    this.database = database;
    this.vault = new NumberVault(keys);
    this.clock = clock;
    this.space = space;
  }

  /**
   * Records a change.
   *
   * @param command the change
   * @return the receipt, once the change is durable
   * @throws StoreRefusedException if the change is refused; nothing is recorded then
   */
  public Receipt accept(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    CommandCheck.check(command, now);
    ProtectedNumber number =
        command instanceof Command.Begin begin ? vault.protect(begin.number()) : null;
    String fingerprint = number == null ? "" : number.fingerprint();
    String content = CommandCheck.content(command, fingerprint);
    for (int attempt = 1; ; attempt++) {
      try {
        return SqlRefusal.inTransaction(database, c -> record(c, command, number, content, now));
      } catch (DuplicateException e) {
        if (attempt == TRIES) {
          throw new StoreRefusedException(Refusal.UNAVAILABLE, e);
        }
      }
    }
  }

  private Receipt record(
      Connection connection,
      Command command,
      @Nullable ProtectedNumber number,
      String content,
      Instant now)
      throws SQLException {
    EventTable events = new EventTable(connection);
    Optional<EventRow> earlier = events.find(command.key());
    if (earlier.isPresent()) {
      return repeated(earlier.get(), content);
    }
    space.check();
    requireAllowed(command, events.ofVisit(command.visit()));
    EventRow row = row(command, number, content, now);
    long seq = events.add(row);
    if (command instanceof Command.Begin) {
      events.setOpen(command.visit(), true);
    } else if (command instanceof Command.Close && !events.setOpen(command.visit(), false)) {
      throw new DuplicateException(); // another till has ended it meanwhile: read again
    }
    return new Receipt(seq, command.key(), command.visit(), now, false);
  }

  private static Receipt repeated(EventRow earlier, String content) {
    CommandCheck.require(earlier.content().equals(content), Refusal.KEY_REUSED);
    return new Receipt(earlier.seq(), earlier.key(), earlier.visit(), earlier.recordedAt(), true);
  }

  private static EventRow row(
      Command command, @Nullable ProtectedNumber number, String content, Instant now) {
    EventRow.Begun begun =
        command instanceof Command.Begin begin && number != null
            ? new EventRow.Begun(begin.number().kind(), number, begin.cents())
            : null;
    return new EventRow(
        0,
        command.key(),
        content,
        command.visit(),
        command.kind(),
        command.at().truncatedTo(ChronoUnit.MILLIS),
        now,
        command.clerk(),
        begun,
        CommandCheck.stored(command));
  }

  private void requireAllowed(Command command, List<EventRow> rows) {
    Optional<Visit> visit = Visits.one(rows);
    if (command instanceof Command.Begin) {
      return; // its key is new, and is the id of its visit
    }
    Visit found = visit.orElseThrow(() -> new StoreRefusedException(Refusal.UNKNOWN_VISIT));
    if (command instanceof Command.Close close) {
      requireMoved(found.state(), DeferralEvent.of(close.event(), close.at()));
    }
    CommandCheck.requireWithout(command, open(found));
  }

  private static void requireMoved(DeferralState state, DeferralEvent event) {
    Outcome<DeferralState> outcome = DeferralMachine.apply(state, event);
    if (outcome instanceof Rejected<DeferralState> rejected) {
      throw new StoreRefusedException(Refusal.NOT_ALLOWED, rejected.reason().wording(), null);
    }
    CommandCheck.require(outcome instanceof Moved, Refusal.NOT_ALLOWED);
  }

  /**
   * Tests whether keys open a number of the log.
   *
   * @param keys the keys
   * @param kind the kind of the number
   * @param sealed the sealed text
   * @return whether the number can be read
   */
  public static boolean isOpenable(ColumnKeys keys, IdentifierKind kind, String sealed) {
    return new NumberVault(keys).open(kind, sealed).number().isPresent();
  }

  /**
   * Opens the number of a visit. A caller that shows it has to {@linkplain #accept accept} a {@link
   * Command.Reveal} first.
   *
   * @param visit the visit
   * @return the number
   * @throws StoreRefusedException if the keys at hand do not open it
   */
  public Identifier open(Visit visit) {
    return vault
        .open(visit.kind(), visit.sealed())
        .number()
        .orElseThrow(() -> new StoreRefusedException(Refusal.SEALED));
  }

  /**
   * Finds a visit.
   *
   * @param id its id
   * @return the visit; empty if there is none
   */
  public Optional<Visit> find(UUID id) {
    return read(events -> Visits.one(events.ofVisit(id)));
  }

  /**
   * Returns what is still to be entered or settled.
   *
   * @return the open visits, in any order
   */
  public List<Visit> open() {
    return read(events -> Visits.of(events.ofOpen()));
  }

  /**
   * Returns the visits that began in a span.
   *
   * @param from the first instant
   * @param end the instant after the last
   * @return the visits, open or not
   */
  public List<Visit> between(Instant from, Instant end) {
    return read(events -> Visits.of(events.begunIn(from, end)));
  }

  /**
   * Returns the visits of a member.
   *
   * @param number the number under which they were recorded
   * @return the visits, open or not
   */
  public List<Visit> of(Identifier number) {
    return read(events -> Visits.of(events.ofMember(vault.fingerprints(number))));
  }

  private <T> T read(Question<T> question) {
    return SqlRefusal.inTransaction(database, c -> question.ask(new EventTable(c)));
  }

  /** A query of the log. */
  private interface Question<T> {
    T ask(EventTable events) throws SQLException;
  }
}
