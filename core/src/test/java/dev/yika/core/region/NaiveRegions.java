package dev.yika.core.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The built-in table, read and asked in the plainest way: slow, to compare with. */
final class NaiveRegions {

  /** Stands for an open end, and for the newest state. */
  static final int OPEN = 9999;

  /** The value of a beginning that no list has. */
  static final int UNKNOWN = 0;

  record Row(String code, int since, int until, String kind, String name, List<String> successors) {

    boolean covers(int year) {
      return since <= year && (until > year || until == OPEN);
    }

    boolean isRegion() {
      return kind.equals("a") || kind.equals("n");
    }
  }

  final List<String> lines;
  final List<Row> rows;
  final Map<String, List<Row>> byCode = new TreeMap<>();

  NaiveRegions() {
    lines = text().lines().toList();
    rows = lines.stream().filter(line -> !line.startsWith("#")).map(NaiveRegions::row).toList();
    for (Row row : rows) {
      byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row);
    }
  }

  static String text() {
    try (InputStream in = RegionTable.class.getResourceAsStream("regions.tsv")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    return new Row(
        cells[0],
        cells[1].equals("----") ? UNKNOWN : Integer.parseInt(cells[1]),
        cells[2].equals("----") ? OPEN : Integer.parseInt(cells[2]),
        cells[3],
        cells[4],
        cells.length == 5 ? List.of() : List.of(cells[5].split(",", -1)));
  }

  /** Returns the row that is in force, a region before anything else; or the last that was. */
  Row rowOf(String code, int year) {
    List<Row> all = byCode.get(code);
    List<Row> inForce = all.stream().filter(row -> row.covers(year)).toList();
    if (!inForce.isEmpty()) {
      return inForce.stream().filter(Row::isRegion).findFirst().orElse(inForce.get(0));
    }
    List<Row> ended = all.stream().filter(row -> row.until() <= year).toList();
    return ended.isEmpty() ? all.get(0) : ended.get(ended.size() - 1);
  }

  RegionStanding standingOf(String code, int year) {
    Row row = rowOf(code, year);
    if (!row.covers(year)) {
      return row.until() <= year ? RegionStanding.WITHDRAWN : RegionStanding.NOT_YET;
    }
    return switch (row.kind()) {
      case "i" -> RegionStanding.INSURANCE_POOL;
      case "=" -> standingOf(row.successors().get(0), year);
      default ->
          year < 2002 && row.since() == UNKNOWN ? RegionStanding.UNDATED : RegionStanding.CURRENT;
    };
  }

  /** Puts the names of a region in force together, without looking at any rule of the directory. */
  String fullNameOf(Row row, int year) {
    String province = row.code().substring(0, 2) + "0000";
    String prefecture = row.code().substring(0, 4) + "00";
    StringBuilder name = new StringBuilder();
    if (!row.code().equals(province)) {
      name.append(rowOf(province, year).name());
    }
    if (!row.code().equals(prefecture) && byCode.containsKey(prefecture)) {
      Row middle = rowOf(prefecture, year);
      name.append(middle.isRegion() ? middle.name() : "");
    }
    return name.append(row.name()).toString();
  }

  List<Row> inForce(int year) {
    return rows.stream().filter(row -> row.isRegion() && row.covers(year)).toList();
  }
}
