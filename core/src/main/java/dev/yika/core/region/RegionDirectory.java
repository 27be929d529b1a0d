package dev.yika.core.region;

import dev.yika.core.input.TableForm;
import dev.yika.core.result.BadTableException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The administrative regions of China with their history, and the insurance pools beside them
 * (行政区划与统筹区目录).
 *
 * <p>{@link #standard()} holds the codes of the public year-end lists from 2002 to 2024, codes
 * known from older lists without dates, changes that are announced but in no list yet ({@link
 * Region#isAnnounced}), and the codes of health insurance that are no regions: a province's own
 * pool ({@code xx99xx}), a prefecture's own pool ({@code xxxx99}), the divisions of the Xinjiang
 * Production and Construction Corps ({@code 66xxxx}), zones. Newer rows come from a file, see
 * {@link #withFile}.
 *
 * <p>The result of a look-up of a code in a year:
 *
 * <ul>
 *   <li>in force at the end of the year: CURRENT; before its first year: NOT_YET; after its last,
 *       or in a gap: WITHDRAWN;
 *   <li>a year before 2002 of a code whose beginning no list records, be it in the list of 2002 or
 *       gone by then: UNDATED, with the name last known; identity numbers of people over 24 carry
 *       such codes for life;
 *   <li>a year after the newest list: as in the newest list, and {@link Region#isAssumed()};
 *   <li>a pool: INSURANCE_POOL, unless its row has years and the year is outside; the own pools of
 *       provinces and prefectures follow from their areas and have no years;
 *   <li>not in the table: UNKNOWN, with the nearest known parent. An unknown county is never a
 *       reason to refuse a number.
 * </ul>
 *
 * <p>This class is immutable and thread-safe: an overlay gives a new directory, and the old one
 * stays. Source: year-end lists of the Ministry of Civil Affairs (民政部) and of the National Bureau
 * of Statistics (国家统计局), confidence high from 2002 on; insurance codes from public software of
 * hospitals and agencies, confidence medium. {@code PROVENANCE.md} beside the table in the source
 * repository names each source.
 *
 * @since 0.1.0
 */
public final class RegionDirectory {

  /** In place of a year: the newest state of the table. */
  static final int NEWEST = Integer.MAX_VALUE;

  private static final int LAST_YEAR = 9999;

  /** The year of the oldest dated list. */
  static final int OLDEST_YEAR = 2002;

  private final RegionTable table;

  /** For each code of the table, its newest standing once it has been asked for. */
  private final @Nullable RegionStanding[] newestStandings;

  /** The answer of {@link #newestYear()}, or 0 before the first call. */
  private int newestYear;

  RegionDirectory(RegionTable table) {
    this(table, 0);
  }

  private RegionDirectory(RegionTable table, int newestYear) {
    this.table = table;
    this.newestYear = newestYear;
    this.newestStandings = new RegionStanding[table.codeCount()];
  }

  /**
   * Returns the directory of the built-in table. The first call reads it, which takes a few
   * milliseconds.
   *
   * @return the same directory on each call
   */
  public static RegionDirectory standard() {
    return Standard.DIRECTORY;
  }

  /** Delays reading the table until it is needed. */
  private static final class Standard {
    static final RegionDirectory DIRECTORY = new RegionDirectory(RegionTable.load("regions.tsv"));
  }

  /**
   * Looks a code up in the newest state of the table.
   *
   * @param code any code
   * @return what is known of it
   */
  public Region lookUp(RegionCode code) {
    return find(code, NEWEST);
  }

  /**
   * Looks a code up as of the end of a year.
   *
   * @param code any code
   * @param year the year, 1 to 9999; 31 December counts
   * @return what is known of it
   * @throws IllegalArgumentException if the year is out of range
   */
  public Region lookUp(RegionCode code, int year) {
    Objects.requireNonNull(code, "code");
    if (year < 1 || year > LAST_YEAR) {
      throw new IllegalArgumentException("a year has the form yyyy");
    }
    return find(code, year);
  }

  /** Looks a code up in a year or in the {@link #NEWEST} state. */
  Region find(RegionCode code, int year) {
    int number = code.number();
    if (!table.contains(number)) {
      return new Region(this, code, standingByPattern(number), Region.NO_ROW, year);
    }
    return region(code, rowAt(number, year), year);
  }

  private Region region(RegionCode code, int row, int year) {
    return new Region(this, code, standing(row, year), row, year);
  }

  private RegionStanding standingByPattern(int number) {
    return isPool(number) ? RegionStanding.INSURANCE_POOL : RegionStanding.UNKNOWN;
  }

  /** Returns whether a code outside the table has the pattern of a known area's own pool. */
  private boolean isPool(int number) {
    if (number / 100 % 100 == 99) {
      return table.contains(number / 10_000 * 10_000);
    }
    return number % 100 == 99 && table.contains(number / 100 * 100);
  }

  /** Returns the best row for a code in a year: one in force, else the nearest before. */
  private int rowAt(int number, int year) {
    int nearest = Region.NO_ROW;
    int covering = Region.NO_ROW;
    int row = table.firstRow(number);
    for (; table.isRowOf(row, number); row = table.nextRow(row)) {
      if (covers(row, year)) {
        boolean better = covering == Region.NO_ROW || table.kind(row) == RegionTable.ADMINISTRATIVE;
        covering = better ? row : covering;
      } else if (nearest == Region.NO_ROW || table.until(row) <= year) {
        nearest = row;
      }
    }
    return covering == Region.NO_ROW ? nearest : covering;
  }

  private boolean covers(int row, int year) {
    boolean ended =
        year == NEWEST ? table.until(row) != RegionTable.STILL : table.until(row) <= year;
    return !ended && table.since(row) <= year;
  }

  private RegionStanding standing(int row, int year) {
    if (!covers(row, year)) {
      return year < table.since(row) ? RegionStanding.NOT_YET : RegionStanding.WITHDRAWN;
    }
    if (table.kind(row) == RegionTable.POOL) {
      return RegionStanding.INSURANCE_POOL;
    }
    if (table.kind(row) == RegionTable.ALIAS) {
      return find(RegionCode.at(table.successors(row), 0), year).standing();
    }
    boolean beforeLists = year < OLDEST_YEAR && table.since(row) == RegionTable.UNKNOWN_YEAR;
    return beforeLists ? RegionStanding.UNDATED : RegionStanding.CURRENT;
  }

  /**
   * Returns whether the code inside a number is known, now or formerly, as a region or an insurance
   * pool. Allocates nothing.
   *
   * @param plain a number without separators
   * @param index 0-based index of the first digit of the code
   * @return false if the code is unknown or there are no six digits
   */
  public boolean knows(CharSequence plain, int index) {
    int number = numberAt(plain, index);
    return number >= 0 && (table.contains(number) || isPool(number));
  }

  /**
   * Returns whether the code inside a number is known, now or formerly, as a region or an insurance
   * pool. Allocates nothing.
   *
   * @param plain a number without separators in ASCII
   * @param index 0-based index of the first digit of the code
   * @return false if the code is unknown or there are no six digits
   */
  public boolean knows(byte[] plain, int index) {
    boolean fits = index >= 0 && plain.length - index >= 6;
    int number = fits ? RegionCode.numberAt(plain, index) : -1;
    return number >= 0 && (table.contains(number) || isPool(number));
  }

  private static int numberAt(CharSequence plain, int index) {
    boolean fits = index >= 0 && plain.length() - index >= 6;
    return fits ? RegionCode.numberAt(plain, index) : -1;
  }

  /**
   * Returns what is known of the code inside a number, in the newest state. Allocates nothing.
   *
   * @param plain a number without separators
   * @param index 0-based index of the first digit of the code
   * @return the standing; UNKNOWN also if there are no six digits
   */
  public RegionStanding standing(CharSequence plain, int index) {
    int number = numberAt(plain, index);
    if (number < 0) {
      return RegionStanding.UNKNOWN;
    }
    return table.contains(number) ? newestStanding(number) : standingByPattern(number);
  }

  /** Remembers each answer; threads that race write the same constant. */
  private RegionStanding newestStanding(int number) {
    int index = table.indexOf(number);
    RegionStanding known = newestStandings[index];
    if (known == null) {
      known = standing(rowAt(number, NEWEST), NEWEST);
      newestStandings[index] = known;
    }
    return known;
  }

  /**
   * Returns the provinces in force in the newest state.
   *
   * @return an unmodifiable list in the order of the codes
   */
  public List<Region> provinces() {
    return codes()
        .filter(code -> code.equals(code.province()))
        .map(this::lookUp)
        .filter(region -> region.standing() == RegionStanding.CURRENT)
        .filter(region -> region.aliasOf().isEmpty())
        .toList();
  }

  /**
   * Returns every code of the table, of regions, pools and placeholders, present and former.
   *
   * @return a sequential stream in the order of the codes
   */
  public Stream<RegionCode> codes() {
    return table.codes().mapToObj(RegionCode::of);
  }

  /** Returns the codes of the table that lie in an area. */
  Stream<RegionCode> codesIn(RegionCode area) {
    return codes().filter(code -> code.parents().contains(area));
  }

  /**
   * Finds regions by name, present and former ones. Reads the whole table, which takes about a
   * millisecond.
   *
   * @param name an own name such as 中原区, or a full name such as 河南省郑州市中原区
   * @return an unmodifiable list in the order of the codes; a name that a region no longer bears is
   *     found as of the last year it did, or as WITHDRAWN if that was before 2002. The standing is
   *     that of {@link Region#year}, so a name long gone can be CURRENT
   */
  public List<Region> named(String name) {
    return search(name::endsWith, (own, full) -> own.equals(name) || full.get().equals(name));
  }

  /**
   * Finds regions by the beginning of a name, present and former ones. Reads the whole table, which
   * takes a few milliseconds.
   *
   * @param prefix the beginning of an own name, such as 中原, or of a full name, such as 河南省郑州
   * @return an unmodifiable list in the order of the codes; a name that a region no longer bears is
   *     found as of the last year it did, or as WITHDRAWN if that was before 2002. The standing is
   *     that of {@link Region#year}, so a name long gone can be CURRENT
   * @throws IllegalArgumentException if the prefix is empty
   */
  public List<Region> namedStartingWith(String prefix) {
    if (prefix.isEmpty()) {
      throw new IllegalArgumentException("the prefix is empty");
    }
    return search(
        own -> true, (own, full) -> own.startsWith(prefix) || full.get().startsWith(prefix));
  }

  /** Tests own names first: a full name takes longer to put together. */
  private List<Region> search(
      Predicate<String> own, BiPredicate<String, Supplier<String>> ownOrFull) {
    List<Region> found = new ArrayList<>();
    for (int row = table.firstRow(); row < table.length(); row = table.nextRow(row)) {
      String name = table.name(row);
      if (own.test(name)) {
        Region region = asOfRow(row);
        if (ownOrFull.test(name, region::fullName)) {
          found.add(region);
        }
      }
    }
    return List.copyOf(found);
  }

  private Region asOfRow(int row) {
    RegionCode code = RegionCode.of(table.codeAt(row));
    Region newest = lookUp(code);
    if (newest.isOfRow(row)) {
      return newest;
    }
    int until = table.until(row);
    return region(
        code, row, until == RegionTable.STILL ? NEWEST : Math.max(until - 1, OLDEST_YEAR));
  }

  /**
   * Returns the year of the newest complete list. Overlays add rows, not lists, so they leave it as
   * it is.
   *
   * @return a year; 2024 for the built-in table
   */
  public int newestYear() {
    if (newestYear == 0) {
      newestYear = table.newestYear();
    }
    return newestYear;
  }

  /**
   * Returns a directory with the rows of a file added; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return a new directory
   * @throws BadTableException if a row is refused; this directory stays as it is
   * @throws UncheckedIOException if the file cannot be read
   */
  public RegionDirectory withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns a directory with newer or better rows. The first row names the columns, which are
   * separated by tabs and may stand in any order:
   *
   * <ul>
   *   <li>{@code code}: six digits;
   *   <li>{@code since}: the first year at whose end the region was in force, or {@code ----}: in
   *       2002 or before;
   *   <li>{@code until}: the first year at whose end it no longer was, or {@code ----}: still in
   *       force;
   *   <li>{@code kind}: {@code a} region, {@code n} region whose beginning or end is announced but
   *       in no year-end list yet, {@code i} insurance pool, {@code p} placeholder, {@code =}
   *       another form of the code in the last column;
   *   <li>{@code name}: its own name, not the full name;
   *   <li>{@code successors}, which may be left out: if the region ended, the codes of its
   *       successors between commas, each followed by {@code ~} if it was guessed.
   * </ul>
   *
   * <p>A row replaces the row of the same code, first year and kind, else it is added. Blank lines
   * and lines that begin with {@code #} are ignored.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return a new directory
   * @throws BadTableException if a row is malformed, belongs to no known province, names a code
   *     that is not in the table, or overlaps another region of its code; this directory stays as
   *     it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public RegionDirectory withRows(Reader rows, String source) {
    return new RegionDirectory(new RegionOverlay(table).add(rows, source), newestYear());
  }

  RegionTable table() {
    return table;
  }
}
