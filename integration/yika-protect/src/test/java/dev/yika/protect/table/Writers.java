package dev.yika.protect.table;

import dev.yika.core.number.CardNumber;
import dev.yika.protect.ProtectedNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Programs that write while a table is moved. Each has rows of its own, changes three of them in a
 * transaction in any order, and inserts and deletes others.
 */
final class Writers implements AutoCloseable {

  private static final int PROGRAMS = 2;
  private static final int INSERTED = 10_000;
  private static final String SET =
      "card_no_sealed = ?, card_no_fingerprint = ?, card_no_tail = ?, card_no = ?";

  private final DataSource database;
  private final List<CardNumber> numbers;
  private final boolean writesBoth;

  /** The number that each row must hold. */
  private final Map<Long, CardNumber> expected = new ConcurrentHashMap<>();

  private final CountDownLatch written = new CountDownLatch(PROGRAMS);
  private final ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS);
  private final List<Future<?>> programs = new ArrayList<>();
  private volatile boolean isStopped;

  private Writers(DataSource database, List<CardNumber> numbers, boolean writesBoth) {
    this.database = database;
    this.numbers = numbers;
    this.writesBoth = writesBoth;
    for (int id = 0; id < numbers.size(); id++) {
      expected.put((long) id, numbers.get(id));
    }
  }

  /** Starts programs on a table of these numbers, and returns when each has written. */
  static Writers start(DataSource database, List<CardNumber> numbers, boolean writesBoth)
      throws InterruptedException {
    Writers writers = new Writers(database, numbers, writesBoth);
    for (int program = 0; program < PROGRAMS; program++) {
      int number = program;
      writers.programs.add(
          writers.threads.submit(
              () -> {
                writers.write(number);
                return number;
              }));
    }
    writers.written.await();
    return writers;
  }

  /** Stops the programs, and throws what one of them has thrown. */
  Map<Long, CardNumber> stop() throws ExecutionException, InterruptedException {
    isStopped = true;
    for (Future<?> program : programs) {
      program.get();
    }
    return expected;
  }

  @Override
  public void close() {
    isStopped = true;
    threads.shutdown();
  }

  private void write(int program) throws SQLException {
    Random random = new Random(program);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (long round = 0; !isStopped; round++) {
        for (int change = 0; change < 3; change++) {
          int row = random.nextInt(numbers.size() / PROGRAMS) * PROGRAMS + program;
          put(connection, "UPDATE patient SET " + SET + " WHERE id = ?", row, random);
        }
        if (round % 8 == 0) {
          long id = INSERTED + round * PROGRAMS + program;
          execute(connection, "INSERT INTO patient (id) VALUES (?)", id);
          put(connection, "UPDATE patient SET " + SET + " WHERE id = ?", id, random);
        } else if (round % 8 == 4) {
          long id = INSERTED + (round - 4) * PROGRAMS + program;
          execute(connection, "DELETE FROM patient WHERE id = ?", id);
          expected.remove(id);
        }
        connection.commit();
        written.countDown();
      }
    } finally {
      written.countDown();
    }
  }

  private void put(Connection connection, String sql, long id, Random random) throws SQLException {
    CardNumber number = numbers.get(random.nextInt(numbers.size()));
    ProtectedNumber stored = Work.NOW.protect(number);
    String plain = writesBoth ? number.unmasked() : null;
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, stored.sealed());
      update.setString(2, stored.fingerprint());
      update.setString(3, stored.tail());
      update.setString(4, plain);
      update.setLong(5, id);
      update.executeUpdate();
    }
    expected.put(id, number);
  }

  private static void execute(Connection connection, String sql, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.executeUpdate();
    }
  }
}
