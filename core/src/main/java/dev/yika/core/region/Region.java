package dev.yika.core.region;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An entry of a directory for one region code (行政区划), in its newest lists or in one year.
 *
 * <p>A year means its end: the lists hold what was in force on 31 December. This class is immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public final class Region {

  /** In place of a row: the code is not in the table. */
  static final int NO_ROW = -1;

  private static final String DERIVED = "~";
  private static final String UNKNOWN_NAME = "未知区划";
  private static final String OWN_POOL = "本级";
  private static final List<String> AREAS = List.of("地区", "兵团", "省", "区", "市", "州", "盟", "师");

  private final RegionDirectory directory;
  private final RegionCode code;
  private final RegionStanding standing;
  private final int row;
  private final int asked;

  Region(RegionDirectory directory, RegionCode code, RegionStanding standing, int row, int asked) {
    this.directory = directory;
    this.code = code;
    this.standing = standing;
    this.row = row;
    this.asked = asked;
  }

  /**
   * Returns the code that was asked for.
   *
   * @return the code
   */
  public RegionCode code() {
    return code;
  }

  /**
   * Returns the standing of the code at the time asked for.
   *
   * @return the standing
   */
  public RegionStanding standing() {
    return standing;
  }

  /**
   * Returns the level by the digits of the code.
   *
   * @return the level, also for an unknown code
   */
  public RegionLevel level() {
    return code.level();
  }

  /**
   * Returns the year asked for.
   *
   * @return empty if the newest state was asked for
   */
  public OptionalInt year() {
    return asked == RegionDirectory.NEWEST ? OptionalInt.empty() : OptionalInt.of(asked);
  }

  /**
   * Returns whether the answer rests on the assumption that nothing changed since the newest list.
   *
   * @return true for a current region in a year after {@link RegionDirectory#newestYear()}, unless
   *     its row begins with that year
   */
  public boolean isAssumed() {
    return standing == RegionStanding.CURRENT
        && asked != RegionDirectory.NEWEST
        && asked > directory.newestYear()
        && asked > since().orElse(directory.newestYear());
  }

  /**
   * Returns whether the answer rests on a change that is announced but in no year-end list yet.
   *
   * @return true only for the newest state and for years after {@link RegionDirectory#newestYear()}
   */
  public boolean isAnnounced() {
    return row != NO_ROW && table().isAnnounced(row) && asked > directory.newestYear();
  }

  /**
   * Returns the region's own name, such as 中原区.
   *
   * @return the name at the time asked for; for WITHDRAWN and UNDATED the last one, for NOT_YET the
   *     first one; for INSURANCE_POOL the name of the table, or by rule, such as 市本级; empty for
   *     UNKNOWN
   */
  public Optional<String> name() {
    if (!isKnown()) {
      return Optional.empty();
    }
    return Optional.of(row == NO_ROW ? poolName() : table().name(row));
  }

  /** Names a pool that is recognized by its code alone, such as 市本级. */
  private String poolName() {
    String area = parent().flatMap(Region::name).orElse("");
    return AREAS.stream().filter(area::endsWith).findFirst().orElse("") + ownPool();
  }

  private String ownPool() {
    boolean isSubPool = code.isProvincePool() && code.number() % 100 != 0;
    return isSubPool ? OWN_POOL + "分统筹区" : OWN_POOL;
  }

  /**
   * Returns the name of province, prefecture and county in one, as they were called at the time
   * asked for, such as 河南省郑州市中原区. Placeholders between them (市辖区, 县, 省直辖) are left out. For UNKNOWN
   * it is the full name of the nearest known parent with 未知区划 behind it, never the parent's name
   * alone.
   *
   * @return the full name, never empty
   */
  public String fullName() {
    Optional<Region> listed = listed();
    if (listed.isPresent()) {
      return listed.get().fullName();
    }
    String own = row == NO_ROW && isKnown() ? ownPool() : name().orElse(UNKNOWN_NAME);
    Optional<Region> parent = parent();
    return parent.isPresent() ? parent.get().fullName() + own : own;
  }

  /**
   * Returns the first year in which the region was in force under this name.
   *
   * @return the first year whose list has it; empty if that was in or before the oldest list, or is
   *     unknown
   */
  public OptionalInt since() {
    int since = row == NO_ROW ? RegionTable.UNKNOWN_YEAR : table().since(row);
    return since == RegionTable.UNKNOWN_YEAR ? OptionalInt.empty() : OptionalInt.of(since);
  }

  /**
   * Returns the end of the period in which the region was in force under this name.
   *
   * @return the first year whose list no longer has it; empty if it is still in force, or unknown
   */
  public OptionalInt until() {
    int until = row == NO_ROW ? RegionTable.STILL : table().until(row);
    return until == RegionTable.STILL ? OptionalInt.empty() : OptionalInt.of(until);
  }

  /**
   * Returns the region this one belonged to, at the time asked for.
   *
   * @return the prefecture or province; empty for a province, or if neither is known
   */
  public Optional<Region> parent() {
    Optional<Region> listed = listed();
    if (listed.isPresent()) {
      return listed.get().parent();
    }
    for (RegionCode area : code.parents()) {
      Region parent = describing(area);
      if (parent.isPrintable()) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  /** Looks up a region that this one is described with. */
  private Region describing(RegionCode other) {
    return directory.find(other, time());
  }

  /** Returns the time at which this region is to be described: the one asked for, if it was. */
  private int time() {
    return switch (standing) {
      case WITHDRAWN -> until().isPresent() ? Math.min(asked, until().getAsInt() - 1) : asked;
      case NOT_YET -> since().orElse(asked);
      case CURRENT, UNDATED, INSURANCE_POOL, UNKNOWN -> asked;
    };
  }

  private boolean isPrintable() {
    return isKnown() && !isPlaceholder();
  }

  /**
   * Returns whether the code stands for no region of its own, but for the part of one that the
   * lists of statistics name 市辖区, 县 or 省直辖. Identity numbers carry such codes.
   *
   * @return true for example for 410101
   */
  public boolean isPlaceholder() {
    return kind() == RegionTable.PLACEHOLDER;
  }

  private char kind() {
    return row == NO_ROW ? RegionTable.POOL : table().kind(row);
  }

  /**
   * Returns this region, or its nearest parent that is known.
   *
   * @return empty if not even the province is known
   */
  public Optional<Region> nearestKnown() {
    return isKnown() ? Optional.of(this) : parent();
  }

  private boolean isKnown() {
    return standing != RegionStanding.UNKNOWN;
  }

  /**
   * Returns the regions directly below this one at the time asked for. Counties below a placeholder
   * (省直辖县级行政区划) are children of the province; parts of a pool are children of that pool.
   *
   * @return an unmodifiable list in the order of the codes
   */
  public List<Region> children() {
    return directory
        .codesIn(code)
        .map(below -> directory.find(below, time()))
        .filter(this::isChild)
        .toList();
  }

  private boolean isChild(Region below) {
    boolean partOfPool =
        standing == RegionStanding.INSURANCE_POOL
            && below.standing == RegionStanding.INSURANCE_POOL;
    return (partOfPool || below.standing == RegionStanding.CURRENT)
        && below.kind() != RegionTable.ALIAS
        && below.isPrintable()
        && below.parent().filter(parent -> parent.code.equals(code)).isPresent();
  }

  /**
   * Returns the regions that took the place of a withdrawn one.
   *
   * @return an unmodifiable list; empty if nothing is known of it
   */
  public List<RegionSuccessor> successors() {
    if (row == NO_ROW || kind() == RegionTable.ALIAS || table().successors(row).isEmpty()) {
      return List.of();
    }
    return Stream.of(table().successors(row).split(",", -1)).map(Region::successor).toList();
  }

  private static RegionSuccessor successor(String text) {
    return new RegionSuccessor(RegionCode.at(text, 0), text.endsWith(DERIVED));
  }

  /**
   * Returns the code under which the same place is listed, if this code is another form of it.
   *
   * @return for example 710000 for 830000
   */
  public Optional<RegionCode> aliasOf() {
    return kind() == RegionTable.ALIAS
        ? Optional.of(RegionCode.at(table().successors(row), 0))
        : Optional.empty();
  }

  private Optional<Region> listed() {
    Optional<RegionCode> listed = aliasOf();
    return listed.isPresent() ? Optional.of(describing(listed.get())) : Optional.empty();
  }

  boolean isOfRow(int row) {
    return this.row == row;
  }

  private RegionTable table() {
    return directory.table();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Region that
        && directory == that.directory
        && code.equals(that.code)
        && row == that.row
        && asked == that.asked;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, row, asked);
  }

  /** Returns full name and standing, without the code: it is a part of a person's number. */
  @Override
  public String toString() {
    return fullName() + " (" + standing + ")";
  }
}
