package dev.yika.status.contribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yika.core.region.RegionCode;
import dev.yika.status.contribution.ContributionDoubt.Kind;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.ContributionRow;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of one person's scheme and area, month by month. Used by one thread. */
final class ContributionMonths {

  /** A municipality is one pool with its districts. */
  private static final ImmutableSet<Integer> MUNICIPALITIES =
      ImmutableSet.of(110000, 120000, 310000, 500000);

  private final SortedMap<YearMonth, MonthRecord> records = new TreeMap<>();
  private final Map<Kind, SortedSet<YearMonth>> doubts = new EnumMap<>(Kind.class);
  private boolean isAnyNotRead;

  ContributionMonths(ContributionAnswer answer, Insured insured) {
    LocalDate answeredOn = ChinaTime.dateOf(answer.answeredAt());
    isAnyNotRead = !answer.problems().isEmpty();
    for (ContributionRow row : answer.rows()) {
      boolean isOfScheme = row.scheme().equals(Optional.of(insured.scheme()));
      isAnyNotRead |= !row.problems().isEmpty() && (isOfScheme || row.insurance().isBlank());
      if (isOfScheme && isInPoolOf(insured, row)) {
        row.months().forEach(month -> record(month).take(row, answeredOn));
      } else if (isOfScheme) {
        row.months().forEach(month -> doubt(Kind.OTHER_AREA, month));
      }
    }
    records.forEach((month, said) -> said.doubts().forEach(kind -> doubt(kind, month)));
  }

  private MonthRecord record(YearMonth month) {
    return records.computeIfAbsent(month, unseen -> new MonthRecord());
  }

  private void doubt(Kind kind, YearMonth month) {
    doubts.computeIfAbsent(kind, unseen -> new TreeSet<>()).add(month);
  }

  /** A row without an area is one of the area that was asked for. */
  private static boolean isInPoolOf(Insured insured, ContributionRow row) {
    return row.area().map(area -> cityOf(area).equals(cityOf(insured.area()))).orElse(true);
  }

  /** Areas of insurance may be counties, while pooling areas are cities. */
  private static RegionCode cityOf(RegionCode area) {
    return MUNICIPALITIES.contains(area.province().number())
        ? area.province()
        : Insured.poolOf(area).prefecture();
  }

  SortedMap<YearMonth, MonthRecord> records() {
    return records;
  }

  List<ContributionDoubt> doubts() {
    ImmutableList.Builder<ContributionDoubt> all = ImmutableList.builder();
    if (records.isEmpty()) {
      all.add(ContributionDoubt.of(Kind.NO_CONTRIBUTIONS));
    }
    if (isAnyNotRead) {
      all.add(ContributionDoubt.of(Kind.ROW_NOT_READ));
    }
    doubts.forEach((kind, months) -> all.add(new ContributionDoubt(kind, months)));
    return all.build();
  }
}
