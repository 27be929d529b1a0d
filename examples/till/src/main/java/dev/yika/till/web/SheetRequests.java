package dev.yika.till.web;

import dev.yika.core.result.Wording;
import dev.yika.masking.policy.Channel;
import dev.yika.status.rule.ChinaTime;
import dev.yika.till.due.DueList;
import dev.yika.till.store.TillStore;
import dev.yika.till.store.Visit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of a day, to print or to export; both masked as the policy says. */
@RestController
@RequestMapping("/api/v1/sheets")
class SheetRequests {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final TillStore store;
  private final DueList due;
  private final Clerk clerk;
  private final Clock clock;

  SheetRequests(TillStore store, DueList due, Clerk clerk, Clock clock) {
    this.store = store;
    this.due = due;
    this.clerk = clerk;
    this.clock = clock;
  }

  /** The visits of a day in China. */
  record Sheet(LocalDate day, List<VisitBody> visits) {}

  @GetMapping("/{day}")
  Sheet print(@PathVariable String day, @RequestAttribute(Guard.CLERK) String name, Locale locale) {
    LocalDate date = date(day);
    return new Sheet(date, rows(date, name, Channel.PRINT, locale));
  }

  @GetMapping(path = "/{day}.csv", produces = "text/csv")
  ResponseEntity<byte[]> export(
      @PathVariable String day, @RequestAttribute(Guard.CLERK) String name, Locale locale) {
    LocalDate date = date(day);
    List<VisitBody> visits = rows(date, name, Channel.EXPORT, locale);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + date + ".csv\"")
        .body(SheetFile.of(visits, locale));
  }

  /** A caller need not know the day: its clock may be wrong, or in another zone. */
  private LocalDate date(String day) {
    if (day.equals("today")) {
      return ChinaTime.dateOf(clock.instant());
    }
    try {
      LocalDate date = LocalDate.parse(day);
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // refused below
    }
    throw new ProblemException(
        Problems.MALFORMED,
        new Wording(
            "the day must be today or a date from 2000 to 2999, such as 2026-09-15",
            "日期须为 today 或2000至2999年的日期，形如 2026-09-15"));
  }

  private List<VisitBody> rows(LocalDate day, String name, Channel channel, Locale locale) {
    Instant now = clock.instant();
    return store.between(ChinaTime.startOf(day), ChinaTime.startOf(day.plusDays(1))).stream()
        .sorted(Comparator.comparing(Visit::recordedAt))
        .map(visit -> VisitBody.of(visit, clerk.masked(visit, name, channel), due, now, locale))
        .toList();
  }
}
