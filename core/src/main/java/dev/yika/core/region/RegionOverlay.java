package dev.yika.core.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.input.TableRow;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the rows of a user's file to a table; {@link RegionDirectory#withRows} tells the form. */
final class RegionOverlay {

  private static final Logger LOG = LoggerFactory.getLogger(RegionOverlay.class);
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}|----");
  private static final Pattern KIND = Pattern.compile("[aip=]");
  private static final Pattern SUCCESSORS = Pattern.compile("[0-9]{6}~?(,[0-9]{6}~?)*");
  private static final int MIN_CELLS = 5;
  private static final int MAX_CELLS = 6;

  /** The lines of the table by code, since and kind; {@code ----} sorts before every year. */
  private final NavigableMap<String, String> lines = new TreeMap<>();

  RegionOverlay(RegionTable table) {
    for (int row = table.firstRow(); row < table.length(); row = table.nextRow(row)) {
      String line = table.line(row);
      lines.put(key(line), line);
    }
  }

  RegionTable add(Reader reader, String source) {
    List<TableRow> rows = TableRow.readAll(reader, source);
    Map<String, TableRow> added = new HashMap<>();
    for (TableRow row : rows) {
      check(row);
      String line = String.join("\t", row.cells());
      if (added.put(key(line), row) != null) {
        throw row.refuse("a second row for the same code and first year");
      }
      lines.put(key(line), line);
    }
    rows.forEach(this::checkPlace);
    LOG.info("{}: {} region rows added", source, rows.size());
    return new RegionTable((String.join("\n", lines.values()) + "\n").getBytes(UTF_8));
  }

  private static String key(String line) {
    return line.substring(0, 11) + line.charAt(17);
  }

  private static void check(TableRow row) {
    int cells = row.cells().size();
    require(row, cells >= MIN_CELLS && cells <= MAX_CELLS, "a region row has 5 or 6 cells");
    require(row, CODE.matcher(row.cell(0)).matches(), "the code is not six digits");
    require(row, YEAR.matcher(row.cell(1)).matches(), "the first year is neither a year nor ----");
    require(row, YEAR.matcher(row.cell(2)).matches(), "the last year is neither a year nor ----");
    require(row, KIND.matcher(row.cell(3)).matches(), "the kind is none of a, i, p, =");
    require(row, !row.cell(4).isEmpty(), "the name is missing");
    boolean successors = SUCCESSORS.matcher(row.cell(5)).matches();
    require(row, cells == MIN_CELLS || successors, "the successors are not codes between commas");
    require(row, !row.cell(3).equals("=") || cells == MAX_CELLS, "the other code is missing");
    boolean open = row.cell(1).equals(RegionTable.OPEN) || row.cell(2).equals(RegionTable.OPEN);
    require(row, open || row.cell(1).compareTo(row.cell(2)) < 0, "it ends before it begins");
  }

  /** Checks a row against the rows it came to stand beside. */
  private void checkPlace(TableRow row) {
    String code = row.cell(0);
    require(row, hasCode(code.substring(0, 2) + "0000"), "its province is not in the table");
    if (row.cells().size() == MAX_CELLS) {
      for (String successor : row.cell(5).split(",", -1)) {
        require(row, hasCode(successor.substring(0, 6)), "a code in the last cell is unknown");
      }
    }
    String line = String.join("\t", row.cells());
    for (String other : lines.subMap(code, code + "~").values()) {
      boolean sameRow = key(other).equals(key(line));
      boolean overlaps = isRegion(other) && !endsBy(other, line) && !endsBy(line, other);
      require(row, sameRow || !isRegion(line) || !overlaps, "it overlaps another row of its code");
    }
  }

  private static boolean isRegion(String line) {
    return line.charAt(17) == RegionTable.ADMINISTRATIVE || line.charAt(17) == RegionTable.ALIAS;
  }

  private boolean hasCode(String code) {
    String next = lines.ceilingKey(code);
    return next != null && next.startsWith(code);
  }

  private static boolean endsBy(String earlier, String later) {
    String until = earlier.substring(12, 16);
    return !until.equals(RegionTable.OPEN) && until.compareTo(later.substring(7, 11)) <= 0;
  }

  private static void require(TableRow row, boolean holds, String otherwise) {
    if (!holds) {
      throw row.refuse(otherwise);
    }
  }
}
