package dev.yika.till.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.yika.core.number.IdentifierKind;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedNumber;
import dev.yika.till.store.EventRow;
import dev.yika.till.store.EventTable;
import dev.yika.till.store.OwnerOnly;
import dev.yika.till.store.TillStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A backup (备份): every event as a line, with a count and a checksum at its end. It holds numbers
 * sealed, no keys and no users, and is the same for both databases.
 */
public final class Backup {

  private static final String HEAD = "yika-till-backup\t1";
  private static final String END = "end";
  private static final int CELLS = 12;
  private static final int BEGUN = 7;

  private Backup() {}

  /**
   * Writes a backup, whole or not at all, and verifies it.
   *
   * @param database the database
   * @param file the file, which must not exist
   * @return the number of events
   * @throws BadBackupException if the file exists, or what was written does not verify
   */
  public static int write(DataSource database, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (Files.exists(file)) {
        throw new BadBackupException("the file exists", "文件已存在");
      }
      Files.deleteIfExists(part); // of a backup that was killed
      OwnerOnly.create(part);
      writeRows(database, part);
      int count = read(part).size();
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRows(DataSource database, Path file) throws IOException {
    List<EventRow> rows = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      new EventTable(connection).all(rows::add);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be read", e);
    }
    Hasher hasher = Hashing.sha256().newHasher();
    try (Writer writer = Files.newBufferedWriter(file, UTF_8)) {
      write(writer, hasher, HEAD);
      for (EventRow row : rows) {
        write(writer, hasher, line(row));
      }
      writer.write(END + "\t" + rows.size() + "\t" + hasher.hash() + "\n");
    }
  }

  private static void write(Writer writer, Hasher hasher, String line) throws IOException {
    hasher.putString(line, UTF_8).putByte((byte) '\n');
    writer.write(line + "\n");
  }

  /**
   * Reads and checks a backup.
   *
   * @param file the file
   * @return its events in their order
   * @throws BadBackupException if it is truncated, modified or in another format
   */
  public static List<EventRow> read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      List<EventRow> rows = new ArrayList<>();
      Hasher hasher = Hashing.sha256().newHasher();
      String line = lines.readLine();
      require(HEAD.equals(line));
      while (line != null && !line.startsWith(END + "\t")) {
        hasher.putString(line, UTF_8).putByte((byte) '\n');
        if (!line.equals(HEAD)) {
          rows.add(row(line));
        }
        line = lines.readLine();
      }
      require((END + "\t" + rows.size() + "\t" + hasher.hash()).equals(line));
      require(lines.readLine() == null);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(boolean isSo) {
    if (!isSo) {
      throw new BadBackupException(
          "truncated, modified, or not a backup of the till", "备份残缺、被改动，或不是本程序的备份");
    }
  }

  /**
   * Restores a backup into a database whose tables are empty, and opens every number.
   *
   * @param file the file
   * @param database the database
   * @param keys the keys, which no backup holds
   * @return the number of events
   * @throws BadBackupException if the file is bad, the database is in use, or a number stays
   *     closed; nothing is restored then
   */
  public static int restore(Path file, DataSource database, ColumnKeys keys) {
    List<EventRow> rows = read(file);
    for (EventRow row : rows) {
      EventRow.Begun begun = row.begun();
      if (begun != null && !TillStore.isOpenable(keys, begun.kind(), begun.number().sealed())) {
        throw new BadBackupException(
            "a number cannot be opened with the keys at hand", "现有密钥无法解开其中的号码");
      }
    }
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      EventTable table = new EventTable(connection);
      table.all(
          row -> {
            throw new BadBackupException("the database is not empty", "数据库非空");
          });
      for (EventRow row : rows) {
        table.add(row);
        if (!row.kind().equals("REVEAL")) {
          table.setOpen(row.visit(), row.begun() != null);
        }
      }
      connection.commit();
      return rows.size();
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be written", e);
    }
  }

  private static String line(EventRow row) {
    EventRow.Begun begun = row.begun();
    List<String> cells =
        new ArrayList<>(
            List.of(
                row.key().toString(),
                row.content(),
                row.visit().toString(),
                row.kind(),
                row.happenedAt().toString(),
                row.recordedAt().toString(),
                encoded(row.clerk())));
    cells.addAll(
        begun == null
            ? List.of("", "", "", "", "")
            : List.of(
                begun.kind().id(),
                begun.number().sealed(),
                begun.number().fingerprint(),
                begun.number().tail(),
                Long.toString(begun.cents())));
    cells.add(encoded(row.words()));
    return String.join("\t", cells);
  }

  private static EventRow row(String line) {
    String[] cells = line.split("\t", -1);
    require(cells.length == CELLS + 1);
    EventRow.Begun begun =
        cells[BEGUN].isEmpty()
            ? null
            : new EventRow.Begun(
                IdentifierKind.find(cells[BEGUN]).orElseThrow(),
                new ProtectedNumber(cells[BEGUN + 1], cells[BEGUN + 2], cells[BEGUN + 3]),
                Long.parseLong(cells[BEGUN + 4]));
    return new EventRow(
        0,
        UUID.fromString(cells[0]),
        cells[1],
        UUID.fromString(cells[2]),
        cells[3],
        Instant.parse(cells[4]),
        Instant.parse(cells[5]),
        text(cells[6]),
        begun,
        text(cells[CELLS]));
  }

  /** Free text may hold a tab or a line end. */
  private static String encoded(String text) {
    return BaseEncoding.base64().encode(text.getBytes(UTF_8));
  }

  private static String text(String cell) {
    require(BaseEncoding.base64().canDecode(cell));
    return new String(BaseEncoding.base64().decode(cell), UTF_8);
  }
}
