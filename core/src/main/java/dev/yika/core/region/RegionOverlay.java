package dev.yika.core.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.input.TableRow;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the rows of a user's file to a table; {@link RegionDirectory#withRows} tells the form. */
final class RegionOverlay {

  private static final Logger LOG = LoggerFactory.getLogger(RegionOverlay.class);
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}|----");
  private static final Pattern KIND = Pattern.compile("[aip=]");
  private static final Pattern SUCCESSORS = Pattern.compile("[0-9]{6}~?(,[0-9]{6}~?)*");
  private static final String FIRST_LIST = Integer.toString(RegionDirectory.OLDEST_YEAR);
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
      String line = line(row);
      if (added.put(key(line), row) != null) {
        throw row.refuse("a second row for the same code, first year and kind");
      }
      lines.put(key(line), line);
    }
    Set<String> aliases = aliases();
    rows.forEach(row -> checkPlace(row, aliases));
    LOG.info("{}: {} region rows added", source, rows.size());
    return new RegionTable((String.join("\n", lines.values()) + "\n").getBytes(UTF_8));
  }

  private static String line(TableRow row) {
    return String.join("\t", row.cells());
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
    boolean oneCode = CODE.matcher(row.cell(5)).matches();
    require(row, !row.cell(3).equals("=") || oneCode, "another form needs the one code it is of");
    boolean ended = row.cell(3).equals("=") || !row.cell(2).equals(RegionTable.OPEN);
    require(row, cells == MIN_CELLS || ended, "a region still in force has successors");
    boolean open = row.cell(1).equals(RegionTable.OPEN) || row.cell(2).equals(RegionTable.OPEN);
    require(row, open || row.cell(1).compareTo(row.cell(2)) < 0, "it ends before it begins");
  }

  /** Returns the codes that are other forms of codes, at least at some time after 2002. */
  private Set<String> aliases() {
    return lines.values().stream()
        .filter(line -> line.charAt(17) == RegionTable.ALIAS)
        .map(line -> line.substring(0, 6))
        .filter(code -> !lines.containsKey(code + "\t----" + RegionTable.ADMINISTRATIVE))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Checks a row against the rows it came to stand beside. */
  private void checkPlace(TableRow row, Set<String> aliases) {
    String code = row.cell(0);
    require(row, hasCode(code.substring(0, 2) + "0000"), "its province is not in the table");
    if (row.cells().size() == MAX_CELLS) {
      for (String successor : row.cell(5).split(",", -1)) {
        require(row, hasCode(successor.substring(0, 6)), "a code in the last cell is unknown");
      }
    }
    boolean chain = row.cell(3).equals("=") && aliases.contains(row.cell(5));
    require(row, !chain, "the other code is another form itself");
    String line = line(row);
    boolean overlaps =
        isRegion(line)
            && (overlapsNextOf(lines.headMap(key(line), false).descendingMap(), line)
                || overlapsNextOf(lines.tailMap(key(line), false), line));
    require(row, !overlaps, "it overlaps another row of its code");
  }

  /** Compares a row with the first region row of its code on one side of it. */
  private static boolean overlapsNextOf(Map<String, String> side, String line) {
    for (String other : side.values()) {
      if (!other.startsWith(line.substring(0, 6))) {
        return false;
      }
      if (isRegion(other)) {
        return !endsBy(other, line) && !endsBy(line, other);
      }
    }
    return false;
  }

  private static boolean isRegion(String line) {
    return line.charAt(17) == RegionTable.ADMINISTRATIVE || line.charAt(17) == RegionTable.ALIAS;
  }

  private boolean hasCode(String code) {
    String next = lines.ceilingKey(code);
    return next != null && next.startsWith(code);
  }

  /** A row without a first year is taken to begin with the lists: before, nothing is certain. */
  private static boolean endsBy(String earlier, String later) {
    String until = earlier.substring(12, 16);
    String since = later.substring(7, 11);
    String begin = since.equals(RegionTable.OPEN) ? FIRST_LIST : since;
    return !until.equals(RegionTable.OPEN) && until.compareTo(begin) <= 0;
  }

  private static void require(TableRow row, boolean holds, String otherwise) {
    if (!holds) {
      throw row.refuse(otherwise);
    }
  }
}
