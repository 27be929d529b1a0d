package dev.yika.till.store;

import dev.yika.core.number.IdentifierKind;
import dev.yika.protect.ProtectedNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The statements of the log and of the list of open visits. Transactions are up to the caller. */
public final class EventTable {

  private static final String COLUMNS =
      "event_key, content, visit, kind, happened_at, recorded_at, clerk, number_kind,"
          + " number_sealed, number_fingerprint, number_tail, cents, words";
  private static final String SELECT = "SELECT seq, " + COLUMNS + " FROM till_event ";
  private static final int SECONDS = 5;
  private static final int BATCH = 500;

  private final Connection connection;

  /**
   * Creates the table on a connection.
   *
   * @param connection an open connection
   */
  public EventTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds a row.
   *
   * @param row the row, whose place is ignored
   * @return its place
   * @throws SQLException if the key exists, or the database refuses
   */
  public long add(EventRow row) throws SQLException {
    String sql =
        "INSERT INTO till_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"seq"})) {
      statement.setQueryTimeout(SECONDS);
      statement.setString(1, row.key().toString());
      statement.setString(2, row.content());
      statement.setString(3, row.visit().toString());
      statement.setString(4, row.kind());
      statement.setObject(5, time(row.happenedAt()));
      statement.setObject(6, time(row.recordedAt()));
      statement.setString(7, row.clerk());
      EventRow.Begun begun = row.begun();
      statement.setString(8, begun == null ? null : begun.kind().id());
      statement.setString(9, begun == null ? null : begun.number().sealed());
      statement.setString(10, begun == null ? null : begun.number().fingerprint());
      statement.setString(11, begun == null ? null : begun.number().tail());
      statement.setObject(12, begun == null ? null : begun.cents(), Types.BIGINT);
      statement.setString(13, row.words());
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  Optional<EventRow> find(UUID key) throws SQLException {
    return rows(SELECT + "WHERE event_key = ?", key.toString()).stream().findFirst();
  }

  List<EventRow> ofVisit(UUID visit) throws SQLException {
    return rows(SELECT + "WHERE visit = ? ORDER BY seq", visit.toString());
  }

  /** Returns the events of every open visit, those of one visit together and in their order. */
  List<EventRow> ofOpen() throws SQLException {
    return rows(SELECT + "WHERE visit IN (SELECT visit FROM till_open) ORDER BY visit, seq");
  }

  /** Returns the events of every visit recorded in a span, those of one visit together. */
  List<EventRow> begunIn(Instant from, Instant end) throws SQLException {
    String visits =
        "SELECT visit FROM till_event WHERE number_kind IS NOT NULL"
            + " AND happened_at >= ? AND happened_at < ?";
    return rows(
        SELECT + "WHERE visit IN (" + visits + ") ORDER BY visit, seq", time(from), time(end));
  }

  /** Returns the events of every visit of a member. */
  List<EventRow> ofMember(List<String> fingerprints) throws SQLException {
    String marks = String.join(", ", fingerprints.stream().map(each -> "?").toList());
    String visits = "SELECT visit FROM till_event WHERE number_fingerprint IN (" + marks + ")";
    return rows(
        SELECT + "WHERE visit IN (" + visits + ") ORDER BY visit, seq", fingerprints.toArray());
  }

  /**
   * Reads every row in its order.
   *
   * @param reader gets each row
   * @throws SQLException if the database refuses
   */
  public void all(Consumer<EventRow> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SELECT + "ORDER BY seq")) {
      statement.setFetchSize(BATCH);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.accept(row(rows));
        }
      }
    }
  }

  /**
   * Opens or closes a visit in the list.
   *
   * @param visit the visit
   * @param isOpen whether it is open from now on
   * @return whether this changed the list
   * @throws SQLException if the database refuses
   */
  public boolean setOpen(UUID visit, boolean isOpen) throws SQLException {
    String sql =
        isOpen
            ? "INSERT INTO till_open (visit) VALUES (?)"
            : "DELETE FROM till_open WHERE visit = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(SECONDS);
      statement.setString(1, visit.toString());
      return statement.executeUpdate() == 1;
    }
  }

  /**
   * Returns the ids of the open visits.
   *
   * @return the ids, in any order
   * @throws SQLException if the database refuses
   */
  public List<UUID> open() throws SQLException {
    List<UUID> open = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT visit FROM till_open");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        open.add(UUID.fromString(rows.getString(1)));
      }
    }
    return open;
  }

  private List<EventRow> rows(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(SECONDS);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<EventRow> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows));
        }
      }
      return found;
    }
  }

  private static EventRow row(ResultSet rows) throws SQLException {
    return new EventRow(
        rows.getLong("seq"),
        UUID.fromString(rows.getString("event_key")),
        rows.getString("content"),
        UUID.fromString(rows.getString("visit")),
        rows.getString("kind"),
        rows.getObject("happened_at", OffsetDateTime.class).toInstant(),
        rows.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        rows.getString("clerk"),
        begun(rows),
        rows.getString("words"));
  }

  private static EventRow.@Nullable Begun begun(ResultSet rows) throws SQLException {
    String kind = rows.getString("number_kind");
    return kind == null
        ? null
        : new EventRow.Begun(
            IdentifierKind.find(kind).orElseThrow(),
            new ProtectedNumber(
                rows.getString("number_sealed"),
                rows.getString("number_fingerprint"),
                rows.getString("number_tail")),
            rows.getLong("cents"));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
