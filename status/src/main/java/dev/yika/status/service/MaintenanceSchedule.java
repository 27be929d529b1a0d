package dev.yika.status.service;

import static java.util.Comparator.comparing;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
import dev.yika.status.rule.ChinaTime;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the platform is maintained and cannot settle (系统维护安排).
 *
 * <p>{@link #standard()} knows the monthly rule {@link dev.yika.status.rule.Rule#R08} and nothing
 * else. It comes from one article for the public, and its confidence is low: real maintenance is
 * announced case by case and often for one place. Add what was announced with {@link #withFile},
 * {@link #withRows} or {@link #with}; {@link #onlyAnnounced()} leaves the rule out.
 *
 * <table>
 *   <caption>What the standard schedule answers, times in China</caption>
 *   <tr><th>Asked at</th><th>In maintenance</th><th>Next available</th></tr>
 *   <tr><td>2025-10-31 19:59</td><td>no</td><td>2025-10-31 19:59</td></tr>
 *   <tr><td>2025-10-31 20:00</td><td>yes</td><td>2025-11-02 06:00</td></tr>
 *   <tr><td>2025-11-01 12:00</td><td>yes, the window of October</td><td>2025-11-02 06:00</td></tr>
 *   <tr><td>2025-11-02 06:00</td><td>no</td><td>2025-11-02 06:00</td></tr>
 * </table>
 *
 * <p>Windows may overlap or touch each other: each keeps its own notice, and {@link #nextAvailable}
 * passes over all of them. An instant must lie well within the years that {@link
 * java.time.LocalDate} can express, else {@link java.time.DateTimeException} is thrown.
 *
 * <p>This class is immutable and thread-safe: {@code with…} and {@code for…} give a new schedule,
 * and a refused table leaves the old one as it is.
 *
 * @since 0.1.0
 */
public final class MaintenanceSchedule {

  private static final Logger LOG = LoggerFactory.getLogger(MaintenanceSchedule.class);

  /** The most relevant window ends last; of equal ends, a notice goes before the rule. */
  private static final Comparator<MaintenanceWindow> MOST_RELEVANT =
      comparing(MaintenanceWindow::end).thenComparing(window -> window.notice().isPresent());

  private static final Comparator<MaintenanceWindow> SOONEST =
      comparing(MaintenanceWindow::start).thenComparing(MOST_RELEVANT.reversed());

  private static final MaintenanceSchedule STANDARD = new MaintenanceSchedule(true, Map.of(), null);

  private static final MaintenanceSchedule ONLY_ANNOUNCED =
      new MaintenanceSchedule(false, Map.of(), null);

  private final boolean monthly;
  private final Map<Place, MaintenanceWindow> all;
  private final @Nullable RegionCode region;

  /** Those of the windows that apply in the region, by their start. */
  private final List<MaintenanceWindow> announced;

  /** The key under which two windows are the same, whatever their notices say. */
  private record Place(Instant start, Instant end, Optional<RegionCode> region) {
    static Place of(MaintenanceWindow window) {
      return new Place(window.start(), window.end(), window.region());
    }
  }

  private MaintenanceSchedule(
      boolean monthly, Map<Place, MaintenanceWindow> all, @Nullable RegionCode region) {
    this.monthly = monthly;
    this.all = all;
    this.region = region;
    this.announced = all.values().stream().filter(this::applies).sorted(SOONEST).toList();
  }

  private boolean applies(MaintenanceWindow window) {
    return region == null ? window.region().isEmpty() : window.appliesIn(region);
  }

  /**
   * Returns the schedule of the monthly rule: from the last Friday of each month, 20:00, to the
   * Sunday after it, 06:00.
   *
   * @return the same schedule on each call
   */
  public static MaintenanceSchedule standard() {
    return STANDARD;
  }

  /**
   * Returns a schedule without the monthly rule, to which announced windows are added.
   *
   * @return the same schedule on each call, without any window
   */
  public static MaintenanceSchedule onlyAnnounced() {
    return ONLY_ANNOUNCED;
  }

  /**
   * Returns a schedule with the windows of a file; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return a new schedule
   * @throws BadTableException if a row is refused; this schedule stays as it is
   * @throws UncheckedIOException if the file cannot be read
   */
  public MaintenanceSchedule withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns a schedule with the windows of a table. The first row names the columns, which are
   * separated by tabs and may stand in any order:
   *
   * <ul>
   *   <li>{@code start} in China, such as {@code 2026-03-07 22:00} or {@code 2026-03-07T22:00};
   *   <li>{@code end} in the same form, exclusive;
   *   <li>{@code region}: {@code -} for the whole country, or the six digits of a region code;
   *   <li>{@code notice}: its reason or title.
   * </ul>
   *
   * <p>A window of the same start, end and region as a known one takes its place. Blank lines and
   * lines that begin with {@code #} are left out. Refused are: a time that is malformed or does not
   * exist (midnight is 00:00 of the next day); a window that does not end after it starts, or that
   * lasts more than 31 days; another region; an empty notice; a second row of the same start, end
   * and region.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return a new schedule
   * @throws BadTableException if a row is refused; this schedule stays as it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public MaintenanceSchedule withRows(Reader rows, String source) {
    Objects.requireNonNull(rows, "rows");
    Map<Place, MaintenanceWindow> read = new HashMap<>();
    for (TableRow row : MaintenanceRow.FORM.readAll(rows, source)) {
      MaintenanceWindow window = new MaintenanceRow(row).window();
      row.require(
          read.put(Place.of(window), window) == null,
          "",
          "a second row of this start, end and region",
          "同一开始、结束时间和地区的行重复");
    }
    LOG.info("{}: {} maintenance windows loaded", source, read.size());
    return with(read.values());
  }

  /**
   * Returns a schedule with announced windows. One of the same start, end and region as a known one
   * takes its place.
   *
   * @param windows the windows
   * @return a new schedule
   */
  public MaintenanceSchedule with(Collection<MaintenanceWindow> windows) {
    Map<Place, MaintenanceWindow> merged = new HashMap<>(all);
    windows.forEach(window -> merged.put(Place.of(window), window));
    return new MaintenanceSchedule(monthly, Map.copyOf(merged), region);
  }

  /**
   * Returns a schedule with one more announced window; see {@link #with(Collection)}.
   *
   * @param window the window
   * @return a new schedule
   */
  public MaintenanceSchedule with(MaintenanceWindow window) {
    return with(List.of(window));
  }

  /**
   * Returns the schedule of a place: the windows of the whole country, of its province, of its
   * prefecture and its own. Without a place only those of the whole country count.
   *
   * @param place the code of a region or insurance pool
   * @return a new schedule
   */
  public MaintenanceSchedule forRegion(RegionCode place) {
    return new MaintenanceSchedule(monthly, all, Objects.requireNonNull(place, "place"));
  }

  /**
   * Finds the window that an instant is in.
   *
   * @param instant the instant
   * @return the window, of several the one that ends last; empty if the platform is available
   */
  public Optional<MaintenanceWindow> at(Instant instant) {
    return Stream.concat(monthlyUntil(instant), announced.stream())
        .filter(window -> window.contains(instant))
        .max(MOST_RELEVANT);
  }

  /**
   * Returns the first instant, not before one, at which the platform is available.
   *
   * @param from the instant from which to look
   * @return this instant itself, or the end of the last of the windows that follow without a gap
   */
  public Instant nextAvailable(Instant from) {
    Instant free = from;
    for (var window = at(free); window.isPresent(); window = at(free)) {
      free = window.get().end();
    }
    return free;
  }

  /**
   * Finds the next window that starts after an instant.
   *
   * @param after the instant from which to look
   * @return the window; empty if none is known, which happens only without the monthly rule
   */
  public Optional<MaintenanceWindow> nextWindow(Instant after) {
    return Stream.concat(monthlyFrom(after), announced.stream())
        .filter(window -> window.start().isAfter(after))
        .min(SOONEST);
  }

  /**
   * Returns the announced windows that count here, by their start.
   *
   * @return an unmodifiable list
   */
  public List<MaintenanceWindow> announced() {
    return announced;
  }

  /** Returns what this schedule consists of. */
  @Override
  public String toString() {
    String rule = monthly ? "monthly rule, " : "";
    String place = region == null ? "" : ", " + region;
    return "MaintenanceSchedule[" + rule + announced.size() + " announced" + place + "]";
  }

  /** The window of a month may reach into the next one, so the month before counts as well. */
  private Stream<MaintenanceWindow> monthlyUntil(Instant instant) {
    YearMonth month = YearMonth.from(ChinaTime.dateOf(instant));
    return monthly
        ? Stream.of(MaintenanceWindow.of(month.minusMonths(1)), MaintenanceWindow.of(month))
        : Stream.empty();
  }

  private Stream<MaintenanceWindow> monthlyFrom(Instant instant) {
    YearMonth month = YearMonth.from(ChinaTime.dateOf(instant));
    return monthly
        ? Stream.of(MaintenanceWindow.of(month), MaintenanceWindow.of(month.plusMonths(1)))
        : Stream.empty();
  }
}
