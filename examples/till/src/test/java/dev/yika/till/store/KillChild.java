package dev.yika.till.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;

/** A till that registers and enters visits endlessly, and prints which ones were answered. */
public final class KillChild {

  private KillChild() {}

  /**
   * Runs until it is killed.
   *
   * @param arguments the URL of a database with tables
   */
  @SuppressWarnings("InfiniteLoopStatement")
  public static void main(String[] arguments) {
    DataSource database = Stores.of(arguments[0]);
    Clock clock = Clock.systemUTC();
    TillStore store = new TillStore(database, Stores.KEYS, clock, SpaceGuard.NONE);
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, US_ASCII);
    try (Connection first = database.getConnection()) {
      first.setReadOnly(false); // H2 closes a file that no connection is open to
      for (int i = 0; ; i++) {
        UUID key = UUID.randomUUID();
        out.println("asked " + key);
        store.accept(Stores.sale(key, clock.instant()));
        out.println("begun " + key);
        if (i % 2 == 0) {
          store.accept(Stores.entry(key, clock.instant()));
          out.println("ended " + key);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot begin", e);
    }
  }
}
