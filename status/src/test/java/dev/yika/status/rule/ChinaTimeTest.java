package dev.yika.status.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ChinaTimeTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Property(tries = 5_000)
  void agrees_with_the_time_zone_in_every_year(
      @ForAll @LongRange(min = -40_000, max = 90_000) long epochDay,
      @ForAll @IntRange(max = 86_399) int second) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    LocalTime time = LocalTime.ofSecondOfDay(second);
    Instant instant = date.atTime(time).atZone(SHANGHAI).toInstant();

    assertThat(ChinaTime.at(date, time)).isEqualTo(instant);
    assertThat(ChinaTime.dateOf(instant)).isEqualTo(instant.atZone(SHANGHAI).toLocalDate());
    assertThat(ChinaTime.startOf(date)).isEqualTo(date.atStartOfDay(SHANGHAI).toInstant());
  }

  @Test
  void agrees_with_the_time_zone_around_every_summer_time() {
    for (LocalDate date = LocalDate.of(1985, 1, 1);
        date.isBefore(LocalDate.of(1993, 1, 1));
        date = date.plusDays(1)) {
      Instant start = date.atStartOfDay(SHANGHAI).toInstant();
      assertThat(ChinaTime.startOf(date)).isEqualTo(start);
      assertThat(ChinaTime.dateOf(start)).isEqualTo(date);
      assertThat(ChinaTime.dateOf(start.minusMillis(1))).isEqualTo(date.minusDays(1));
    }
  }

  @Test
  void knows_the_zone() {
    assertThat(ChinaTime.zone()).isEqualTo(SHANGHAI);
  }
}
