package dev.yika.core.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.input.TableForm;
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

/** Adds the rows of a user's file to a table; see {@link RegionDirectory#withRows}. */
final class RegionOverlay {

  private static final Logger LOG = LoggerFactory.getLogger(RegionOverlay.class);
  private static final TableForm FORM =
      TableForm.of("code", "since", "until", "kind", "name").withOptional("successors");
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}|----");
  private static final Pattern KIND = Pattern.compile("[anip=]");
  private static final Pattern SUCCESSORS = Pattern.compile("[0-9]{6}~?(,[0-9]{6}~?)*");
  private static final String FIRST_LIST = Integer.toString(RegionDirectory.OLDEST_YEAR);

  /** The lines of the table by code, since and kind; {@code ----} sorts before every year. */
  private final NavigableMap<String, String> lines = new TreeMap<>();

  RegionOverlay(RegionTable table) {
    for (int row = table.firstRow(); row < table.length(); row = table.nextRow(row)) {
      String line = table.line(row);
      lines.put(key(line), line);
    }
  }

  RegionTable add(Reader reader, String source) {
    List<TableRow> rows = FORM.readAll(reader, source);
    Map<String, TableRow> added = new HashMap<>();
    for (TableRow row : rows) {
      check(row);
      String line = line(row);
      row.require(
          added.put(key(line), row) == null,
          "",
          "a second row for the same code, first year and kind",
          "同一代码、起始年份和类别的行重复");
      lines.put(key(line), line);
    }
    Set<String> aliases = aliases();
    rows.forEach(row -> checkPlace(row, aliases));
    LOG.info("{}: {} region rows added", source, rows.size());
    return new RegionTable((String.join("\n", lines.values()) + "\n").getBytes(UTF_8));
  }

  /** Returns the row in the form of the table, whose columns stand in a fixed order. */
  private static String line(TableRow row) {
    String line =
        String.join(
            "\t",
            row.cell("code"),
            row.cell("since"),
            row.cell("until"),
            row.cell("kind"),
            row.cell("name"));
    return row.isNone("successors") ? line : line + "\t" + row.cell("successors");
  }

  private static String key(String line) {
    return line.substring(0, 11)
        + (isAdministrative(line) ? RegionTable.ADMINISTRATIVE : line.charAt(17));
  }

  private static void check(TableRow row) {
    row.matching("code", CODE, "expected six digits", "应为六位数字");
    row.matching("since", YEAR, "expected a year or ----", "应为年份或 ----");
    row.matching("until", YEAR, "expected a year or ----", "应为年份或 ----");
    row.matching("kind", KIND, "expected one of a, n, i, p, =", "应为 a、n、i、p、= 之一");
    row.text("name");
    boolean another = row.cell("kind").equals("=");
    boolean ended = another || !row.cell("until").equals(RegionTable.OPEN);
    if (another) {
      row.matching(
          "successors",
          CODE,
          "expected the one code that this is another form of",
          "应为本代码所对应的唯一代码");
    } else if (!row.isNone("successors")) {
      row.matching("successors", SUCCESSORS, "expected codes between commas", "应为以逗号分隔的代码");
      row.require(ended, "successors", "a region still in force has successors", "仍然有效的区划不应有后继");
    }
    boolean open =
        row.cell("since").equals(RegionTable.OPEN) || row.cell("until").equals(RegionTable.OPEN);
    boolean ordered = open || row.cell("since").compareTo(row.cell("until")) < 0;
    row.require(ordered, "until", "it ends before it begins", "终止年份不晚于起始年份");
  }

  /** Returns the codes that are other forms of codes, at least at some time after 2002. */
  private Set<String> aliases() {
    return lines.values().stream()
        .filter(line -> line.charAt(17) == RegionTable.ALIAS)
        .map(line -> line.substring(0, 6))
        .filter(code -> !lines.containsKey(code + "\t----" + RegionTable.ADMINISTRATIVE))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Checks a row against its new neighbours. */
  private void checkPlace(TableRow row, Set<String> aliases) {
    String province = row.cell("code").substring(0, 2) + "0000";
    row.require(hasCode(province), "code", "its province is not in the table", "所属省级代码不在表中");
    if (!row.isNone("successors")) {
      for (String successor : row.list("successors")) {
        row.require(
            hasCode(successor.substring(0, 6)),
            "successors",
            "a code is not in the table",
            "有代码不在表中");
      }
    }
    boolean chain = row.cell("kind").equals("=") && aliases.contains(row.cell("successors"));
    row.require(!chain, "successors", "this code is another form itself", "该代码本身也是其他代码的别名");
    String line = line(row);
    boolean overlaps =
        isRegion(line)
            && (overlapsNextOf(lines.headMap(key(line), false).descendingMap(), line)
                || overlapsNextOf(lines.tailMap(key(line), false), line));
    row.require(!overlaps, "", "it overlaps another row of its code", "与同一代码的另一行时间重叠");
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
    return isAdministrative(line) || line.charAt(17) == RegionTable.ALIAS;
  }

  private static boolean isAdministrative(String line) {
    return line.charAt(17) == RegionTable.ADMINISTRATIVE
        || line.charAt(17) == RegionTable.ANNOUNCED;
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
}
