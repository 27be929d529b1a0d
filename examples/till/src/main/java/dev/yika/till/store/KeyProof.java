package dev.yika.till.store;

import dev.yika.core.number.CardNumber;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Proof that a key file belongs to a database (密钥核对). Without it, a second till on one database
 * could seal numbers under a key of its own, and neither till would open those of the other.
 */
public final class KeyProof {

  /** Made up: its fingerprint differs from key to key, and reveals nothing about a key. */
  private static final CardNumber SAMPLE = CardNumber.parse("4101021234567890");

  private KeyProof() {}

  /**
   * Requires that the keys are those of the database; the first keys are recorded.
   *
   * @param database the database
   * @param keys the keys
   * @throws StoreRefusedException as {@link Refusal#OTHER_KEYS}
   */
  public static void require(DataSource database, ColumnKeys keys) {
    ProtectedColumn<CardNumber> column =
        ProtectedColumn.of("till_key", "proof", CardNumber.class, keys);
    List<String> ours = column.fingerprints(SAMPLE);
    String current = column.protect(SAMPLE).fingerprint();
    try {
      SqlRefusal.inTransaction(database, connection -> prove(connection, ours, current));
    } catch (DuplicateException e) { // another till began at the same time
      SqlRefusal.inTransaction(database, connection -> prove(connection, ours, current));
    }
  }

  /**
   * Returns whether a database has keys.
   *
   * @param database the database
   * @return false before the first keys were required
   */
  public static boolean exists(DataSource database) {
    return SqlRefusal.inTransaction(database, connection -> proof(connection).isPresent());
  }

  /**
   * Forgets the keys of a database without events: a backup brings numbers under keys of its own.
   *
   * @param database the database
   */
  public static void forgetIfEmpty(DataSource database) {
    String sql = "DELETE FROM till_key WHERE NOT EXISTS (SELECT 1 FROM till_event)";
    SqlRefusal.inTransaction(
        database,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
          }
        });
  }

  private static Optional<String> proof(Connection connection) throws SQLException {
    String sql = "SELECT proof FROM till_key WHERE id = 1";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  private static boolean prove(Connection connection, List<String> ours, String current)
      throws SQLException {
    Optional<String> stored = proof(connection);
    if (stored.isPresent()) {
      CommandCheck.require(ours.contains(stored.get()), Refusal.OTHER_KEYS);
      return true;
    }
    String sql = "INSERT INTO till_key (id, proof) VALUES (1, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, current);
      return statement.executeUpdate() == 1;
    }
  }
}
