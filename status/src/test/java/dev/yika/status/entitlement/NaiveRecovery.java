package dev.yika.status.entitlement;

import com.google.common.base.Splitter;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.RecoveryPolicies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table read once more and counted as plainly as possible, for one run of months that were all
 * missed and arrived with the late fee, after a history that begins with it.
 */
final class NaiveRecovery {

  /** The first and the last day on which benefits may be back; a last day of MAX is unknown. */
  record Days(LocalDate first, LocalDate last, boolean isNamed) {

    Days and(Days other) {
      return new Days(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last,
          isNamed && other.isNamed);
    }
  }

  private static final List<Map<String, String>> ROWS = read();

  private final Insured insured;
  private final YearMonth firstUnpaid;
  private final LocalDate cleared;
  private final int paidBefore;

  NaiveRecovery(Insured insured, YearMonth firstUnpaid, LocalDate cleared, int paidBefore) {
    this.insured = insured;
    this.firstUnpaid = firstUnpaid;
    this.cleared = cleared;
    this.paidBefore = paidBefore;
  }

  private static List<Map<String, String>> read() {
    try (InputStream in = RecoveryPolicies.class.getResourceAsStream("policies.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      List<String> head = Splitter.on('\t').splitToList(lines.get(0));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
          row.put(head.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the days of the row that is picked. */
  Days picked() {
    return days(pickedRow());
  }

  /** Returns whether any row in force for the area names a later day, or no day that is known. */
  boolean isEarly(LocalDate day) {
    return named().stream().anyMatch(days -> day.isBefore(days.last));
  }

  /** Returns the days of every row in force for the area that names any. */
  List<Days> named() {
    return inForce().stream()
        .filter(row -> !row.get("area").equals("-"))
        .map(this::days)
        .filter(Days::isNamed)
        .toList();
  }

  /**
   * Returns the wait after a first payment on the day, by the row picked, else at most as long as
   * the nearest frame says.
   */
  Optional<Days> firstWait() {
    Map<String, String> picked = pickedRow();
    if (!picked.get("first-wait").equals("-")) {
      return Optional.of(count(picked.get("first-wait")));
    }
    return inForce().stream()
        .filter(row -> row.get("pick").equals("bound") && !row.get("first-wait").equals("-"))
        .max(Comparator.comparingInt(NaiveRecovery::weight))
        .map(row -> new Days(cleared, count(row.get("first-wait")).last, false));
  }

  /**
   * Returns the waits of every row in force for the area that names one, the frame of the country
   * apart.
   */
  List<Days> firstWaits() {
    return inForce().stream()
        .filter(row -> !row.get("area").equals("-"))
        .map(row -> row.get("first-wait"))
        .filter(wait -> !wait.equals("-"))
        .map(this::count)
        .toList();
  }

  private Map<String, String> pickedRow() {
    Map<String, String> best = null;
    for (Map<String, String> row : inForce()) {
      if (row.get("pick").equals("area") && (best == null || weight(row) > weight(best))) {
        best = row;
      }
    }
    return best;
  }

  private static int weight(Map<String, String> row) {
    int area = row.get("area").equals("-") ? 0 : row.get("area").length();
    boolean member = !row.get("member").equals("-");
    boolean scheme = !row.get("scheme").equals("-");
    return area * 10 + (member ? 2 : 0) + (scheme ? 1 : 0);
  }

  private List<Map<String, String>> inForce() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : ROWS) {
      boolean newer =
          ROWS.stream()
              .anyMatch(
                  other ->
                      other.get("id").equals(row.get("id"))
                          && Integer.parseInt(other.get("revision"))
                              > Integer.parseInt(row.get("revision"))
                          && holds(other));
      if (holds(row) && isFor(row) && !newer) {
        rows.add(row);
      }
    }
    return rows;
  }

  private boolean holds(Map<String, String> row) {
    String from = row.get("from");
    String until = row.get("until");
    return (from.equals("-") || !cleared.isBefore(LocalDate.parse(from)))
        && (until.equals("-") || cleared.isBefore(LocalDate.parse(until)));
  }

  private boolean isFor(Map<String, String> row) {
    String area = row.get("area");
    String scheme = row.get("scheme");
    String member = row.get("member");
    return (area.equals("-") || insured.area().toString().startsWith(area))
        && (scheme.equals("-") || scheme.equals(insured.scheme().name()))
        && (member.equals("-") || member.equals(insured.member().name()));
  }

  private Days days(Map<String, String> row) {
    List<String> recover = Splitter.on(';').splitToList(row.get("recover"));
    List<String> limits =
        row.get("limit").equals("-") ? List.of() : Splitter.on(';').splitToList(row.get("limit"));
    Days days = null;
    for (int tier = 0; tier < recover.size(); tier++) {
      boolean above = tier > 0 && !mayBeExceeded(limits.get(tier - 1));
      boolean below = tier < limits.size() && !mayHold(limits.get(tier));
      if (!above && !below) {
        Days more = days(recover.get(tier), row);
        days = days == null ? more : days.and(more);
      }
    }
    return days;
  }

  private Days days(String outcome, Map<String, String> row) {
    return switch (outcome) {
      case "none" -> new Days(LocalDate.MAX, LocalDate.MAX, true);
      case "newcomer" ->
          row.get("first-wait").equals("-") ? gap(true) : count(row.get("first-wait"));
      case "-" -> gap(false);
      default -> count(outcome);
    };
  }

  /** The nationwide window fills what a row leaves open. */
  private Days gap(boolean isNamed) {
    Map<String, String> widest = null;
    for (Map<String, String> row : inForce()) {
      if (row.get("area").equals("-") && (widest == null || weight(row) > weight(widest))) {
        widest = row;
      }
    }
    Days days = days(widest);
    return new Days(days.first, days.last, isNamed);
  }

  private Days count(String timing) {
    List<String> ends = Splitter.on('~').splitToList(timing.replace("?", ""));
    try {
      return new Days(day(ends.get(0)), day(ends.get(ends.size() - 1)), true);
    } catch (UnknownYearException e) {
      return new Days(LocalDate.MAX, LocalDate.MAX, true);
    }
  }

  private LocalDate day(String end) {
    List<String> parts = Splitter.onPattern("[+:]").splitToList(end);
    int count = Integer.parseInt(parts.get(1));
    return switch (parts.get(0)) {
      case "day" -> cleared.plusDays(count);
      case "span" -> cleared.plusMonths(count).plusDays(1);
      case "workday" -> WorkdayCalendar.china().dueDate(cleared, count).date();
      default ->
          cleared
              .plusMonths(count)
              .withDayOfMonth(parts.size() > 2 ? Integer.parseInt(parts.get(2)) : 1);
    };
  }

  private int run() {
    return (int) firstUnpaid.until(YearMonth.from(cleared), ChronoUnit.MONTHS);
  }

  private boolean mayHold(String limit) {
    return Splitter.on('|').splitToList(limit).stream()
        .allMatch(part -> least(part) <= highest(part));
  }

  private boolean mayBeExceeded(String limit) {
    return Splitter.on('|').splitToList(limit).stream().anyMatch(part -> most(part) > lowest(part));
  }

  private long least(String part) {
    return part.endsWith("d") ? most(part) - firstUnpaid.lengthOfMonth() : run();
  }

  private long most(String part) {
    return part.endsWith("d") ? ChronoUnit.DAYS.between(firstUnpaid.atDay(1), cleared) : run();
  }

  private int lowest(String part) {
    int limit = Integer.parseInt(part.replaceAll("[dy,].*", ""));
    for (String growth : Splitter.on(',').splitToList(part).subList(1, commas(part) + 1)) {
      List<String> step = Splitter.on('@').splitToList(growth);
      limit = paidBefore >= Integer.parseInt(step.get(1)) ? Integer.parseInt(step.get(0)) : limit;
    }
    return limit;
  }

  private int highest(String part) {
    String last = part.substring(part.lastIndexOf(',') + 1);
    return Integer.parseInt(last.replaceAll("[dy@].*", ""));
  }

  private static int commas(String part) {
    return Splitter.on(',').splitToList(part).size() - 1;
  }

  Optional<String> id() {
    return Optional.ofNullable(pickedRow()).map(row -> row.get("id"));
  }
}
