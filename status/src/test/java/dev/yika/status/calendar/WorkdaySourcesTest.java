package dev.yika.status.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Holds every day of the table against two public sources; the differences are known by name. */
class WorkdaySourcesTest {

  private static final TableForm DIFFERENCES =
      TableForm.of("source", "day", "ours", "theirs", "reason");

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();

  @Test
  void differsFromChineseDaysOnlyInTheNamesOfDaysOff() throws IOException {
    Map<LocalDate, String> days =
        read("chinese-days.tsv", TableForm.of("day", "said")).stream()
            .collect(toMap(row -> row.date("day"), row -> row.text("said")));

    assertThat(days).hasSize(679);
    assertThat(differences(day -> type(day, days.getOrDefault(day, ""))))
        .isEqualTo(known("chinese-days"))
        .hasSize(10)
        .allSatisfy((day, types) -> assertThat(types).doesNotContain("WORKDAY"));
  }

  @Test
  void differsFromTymeInWorkOnTwoDaysOnly() throws IOException {
    Map<LocalDate, String> differences = differences(WorkdaySourcesTest::typeByTyme);

    assertThat(differences).isEqualTo(known("tyme4j"));
    assertThat(differences.values().stream().filter("MAKE_UP_WORKDAY, not WEEKEND"::equals))
        .hasSize(2);
    assertThat(differences.values().stream().filter("WEEKEND, not HOLIDAY"::equals)).hasSize(34);
    assertThat(differences.values().stream().filter("WORKDAY, not MAKE_UP_WORKDAY"::equals))
        .hasSize(2);
  }

  @Test
  void givesAReasonForEachKnownDifference() throws IOException {
    assertThat(read("known-differences.tsv", DIFFERENCES))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.cells()).hasSize(5).noneMatch(String::isEmpty));
  }

  private static Map<LocalDate, String> differences(Function<LocalDate, DayType> source) {
    return LocalDate.of(2007, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .filter(day -> source.apply(day) != CALENDAR.dayType(day))
        .collect(toMap(day -> day, day -> CALENDAR.dayType(day) + ", not " + source.apply(day)));
  }

  private static Map<LocalDate, String> known(String source) throws IOException {
    return read("known-differences.tsv", DIFFERENCES).stream()
        .filter(row -> row.cell("source").equals(source))
        .collect(
            toMap(row -> row.date("day"), row -> row.cell("ours") + ", not " + row.cell("theirs")));
  }

  private static DayType typeByTyme(LocalDate day) {
    LegalHoliday said =
        LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return said == null ? type(day, "") : type(day, said.isWork() ? "work" : "off");
  }

  private static DayType type(LocalDate day, String said) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return switch (said) {
      case "off" -> DayType.HOLIDAY;
      case "work" -> DayType.MAKE_UP_WORKDAY;
      default -> weekend ? DayType.WEEKEND : DayType.WORKDAY;
    };
  }

  private static List<TableRow> read(String resource, TableForm form) throws IOException {
    try (Reader reader =
        new InputStreamReader(WorkdaySourcesTest.class.getResourceAsStream(resource), UTF_8)) {
      return form.readAll(reader, resource);
    }
  }
}
