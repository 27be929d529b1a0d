package dev.yika.status.national;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yika.core.input.TableRow;
import dev.yika.core.region.RegionCode;
import dev.yika.status.member.Insured;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rows by the area that they are about; later rows go first, and a smaller area before a larger
 * one.
 */
final class AreaTable<T> {

  private static final Pattern AREA = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}");
  private static final ImmutableList<Integer> LENGTHS = ImmutableList.of(6, 4, 2, 0);

  private final ImmutableListMultimap<String, T> rows;

  private AreaTable(ImmutableListMultimap<String, T> rows) {
    this.rows = rows;
  }

  static <T> AreaTable<T> empty() {
    return new AreaTable<>(ImmutableListMultimap.of());
  }

  /** Returns a table with more rows, which go before the ones that are there. */
  AreaTable<T> with(Iterable<TableRow> more, Function<TableRow, T> read) {
    ImmutableListMultimap.Builder<String, T> merged = ImmutableListMultimap.builder();
    for (TableRow row : ImmutableList.copyOf(more).reverse()) {
      merged.put(area(row), read.apply(row));
    }
    return new AreaTable<>(merged.putAll(rows).build());
  }

  private static String area(TableRow row) {
    if (row.isNone("area")) {
      return "";
    }
    String area = row.matching("area", AREA, "expected 2, 4 or 6 digits or -", "应为 2、4 或 6 位数字或 -");
    row.require(
        area.length() == 2 || !area.endsWith("00"),
        "area",
        "ends with 00: write only the digits that all codes of the area have in common",
        "以 00 结尾：只写该地区各代码共有的前几位");
    return area;
  }

  /** Finds the row of the smallest area. */
  Optional<T> find(RegionCode area, Predicate<T> wanted) {
    String code = Insured.poolOf(area).toString();
    return LENGTHS.stream()
        .flatMap(length -> rows.get(code.substring(0, length)).stream())
        .filter(wanted)
        .findFirst();
  }

  /** Finds the row of the whole country. */
  Optional<T> findNational(Predicate<T> wanted) {
    return rows.get("").stream().filter(wanted).findFirst();
  }

  int size() {
    return rows.size();
  }
}
