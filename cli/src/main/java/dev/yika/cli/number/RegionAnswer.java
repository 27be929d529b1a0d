package dev.yika.cli.number;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.region.Region;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The answer about a region code or name.
 *
 * @param code the code, or stars
 * @param year the year asked for, or that of the name found
 * @param standing the standing, or that the question is malformed
 * @param region the region; empty for a malformed question
 * @param hasLevel whether the level is known
 */
record RegionAnswer(
    String code, OptionalInt year, Cell standing, Optional<Region> region, boolean hasLevel) {

  static final List<Column<RegionAnswer>> COLUMNS =
      List.of(
          Column.of("code", "代码", 6, row -> Cell.of(row.code)),
          Column.of("year", "年份", 4, RegionAnswer::yearCell),
          Column.of("standing", "状态", 9, RegionAnswer::standing),
          Column.of("level", "级别", 10, row -> Cell.of(row.region, row::level)),
          Column.of("name", "名称", 18, row -> Cell.of(row.region, RegionAnswer::name)));

  private static final Cell INVALID = Cell.of("INVALID", new Wording("invalid", "格式错误"));
  private static final Cell NOT_FOUND = Cell.of("UNKNOWN", new Wording("unknown", "未知"));

  static RegionAnswer of(Region region, OptionalInt year, RegionDirectory directory) {
    boolean hasLevel =
        region.standing() != RegionStanding.UNKNOWN || directory.knows(region.code().toString(), 0);
    return new RegionAnswer(
        region.code().toString(), year, Cell.of(region.standing()), Optional.of(region), hasLevel);
  }

  static RegionAnswer malformed(long length, OptionalInt year) {
    return new RegionAnswer(Discreet.stars(length), year, INVALID, Optional.empty(), false);
  }

  static RegionAnswer notFound() {
    return new RegionAnswer("", OptionalInt.empty(), NOT_FOUND, Optional.empty(), false);
  }

  private Cell yearCell() {
    return year.isPresent() ? Cell.of(year.getAsInt()) : Cell.empty();
  }

  private Cell level(Region found) {
    return hasLevel
        ? Cell.of(found.level().name().toLowerCase(Locale.ROOT), found.level().wording())
        : Cell.empty();
  }

  /** A region is named in a year only if it was in force at its end. */
  private static Cell name(Region found) {
    boolean isNamed =
        switch (found.standing()) {
          case CURRENT, UNDATED, INSURANCE_POOL -> true;
          case WITHDRAWN, NOT_YET -> found.year().isEmpty();
          case UNKNOWN -> false;
        };
    return isNamed ? Cell.of(found.fullName()) : Cell.empty();
  }
}
