package dev.yika.cli.number;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.row.Cell;
import dev.yika.core.region.Region;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionLevel;
import dev.yika.core.region.RegionStanding;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Answers questions for regions with rows. */
final class RegionRows {

  private final RegionDirectory directory;
  private final Console console;
  private final Locale locale;
  private final int newestYear;
  private boolean toldNewest;

  RegionRows(RegionDirectory directory, Console console, Locale locale) {
    this.directory = directory;
    this.console = console;
    this.locale = locale;
    this.newestYear = directory.newestYear();
  }

  List<Cell> row(RegionQuestion question) {
    OptionalInt year = question.year();
    tellNewest(year);
    Cell yearCell = year.isPresent() ? Cell.of(year.getAsInt()) : Cell.empty();
    if (question.code().isEmpty()) {
      Cell stars = Cell.of(Discreet.stars(question.codeLength()));
      Cell invalid = Cell.of("INVALID", isChinese() ? "格式错误" : "INVALID");
      return List.of(stars, yearCell, invalid, Cell.empty(), Cell.empty());
    }
    Region region = lookUp(question.code().get(), year);
    return List.of(
        Cell.of(region.code().toString()),
        yearCell,
        standing(region.standing()),
        hasLevel(region) ? level(region.level()) : Cell.empty(),
        hasName(region) ? Cell.of(region.fullName()) : Cell.empty());
  }

  private Region lookUp(RegionCode code, OptionalInt year) {
    return year.isPresent() ? directory.lookUp(code, year.getAsInt()) : directory.lookUp(code);
  }

  private void tellNewest(OptionalInt year) {
    if (!toldNewest && year.isPresent() && year.getAsInt() > newestYear) {
      toldNewest = true;
      console.complain(Notice.AFTER_NEWEST.in(locale, newestYear));
    }
  }

  private boolean hasLevel(Region region) {
    return region.standing() != RegionStanding.UNKNOWN
        || directory.knows(region.code().toString(), 0);
  }

  /** Tells whether to name a region: in a year, only if it was in force at its end. */
  private static boolean hasName(Region region) {
    return switch (region.standing()) {
      case CURRENT, INSURANCE_POOL -> true;
      case WITHDRAWN, NOT_YET -> region.year().isEmpty();
      case UNKNOWN -> false;
    };
  }

  private Cell standing(RegionStanding standing) {
    return Cell.of(standing.name(), isChinese() ? standing.label(locale) : standing.name());
  }

  private Cell level(RegionLevel level) {
    String id = level.name().toLowerCase(Locale.ROOT);
    return Cell.of(id, isChinese() ? level.label(locale) : id);
  }

  private boolean isChinese() {
    return locale.equals(Locale.CHINESE);
  }
}
