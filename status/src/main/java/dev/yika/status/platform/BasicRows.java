package dev.yika.status.platform;

import com.google.common.collect.Sets;
import dev.yika.status.member.InsuranceStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Chooses the basic row that counts. */
final class BasicRows {

  /** An enrollment of these is over, at least in its area. */
  private static final Set<InsuranceStatus> OVER =
      Sets.immutableEnumSet(
          InsuranceStatus.NOT_ENROLLED,
          InsuranceStatus.TERMINATED,
          InsuranceStatus.INVALID,
          InsuranceStatus.TRANSFERRED);

  /** An enrollment of these rests; nothing is paid, whichever of several rows is taken. */
  private static final Set<InsuranceStatus> RESTING =
      Sets.immutableEnumSet(
          InsuranceStatus.PAUSED, InsuranceStatus.SEALED, InsuranceStatus.ARREARS);

  private final List<InsuranceRow> rows;
  private final Function<InsuranceRow, InsuranceStatus> status;

  BasicRows(List<InsuranceRow> rows, Function<InsuranceRow, InsuranceStatus> status) {
    this.rows = rows.stream().filter(row -> row.scheme().isPresent()).toList();
    this.status = status;
  }

  BasicCoverage choose(LocalDate day) {
    if (rows.isEmpty()) {
      return new BasicCoverage.None();
    }
    List<InsuranceRow> active = rows.stream().filter(row -> row.isActiveOn(day)).toList();
    if (active.size() > 1) {
      return new BasicCoverage.Several(rows, active);
    }
    return active.stream()
        .findFirst()
        .or(this::onlyOrLast)
        .<BasicCoverage>map(row -> new BasicCoverage.One(row, rows))
        .orElseGet(() -> new BasicCoverage.Several(rows, List.of()));
  }

  /** Returns the only row that is not over; of rows that rest, the one paused last. */
  private Optional<InsuranceRow> onlyOrLast() {
    List<InsuranceRow> open =
        rows.size() == 1
            ? rows
            : rows.stream().filter(row -> !OVER.contains(status.apply(row))).toList();
    if (open.size() == 1) {
      return Optional.of(open.get(0));
    }
    boolean allRest =
        open.stream()
            .allMatch(row -> RESTING.contains(status.apply(row)) && row.pausedOn().isPresent());
    Optional<LocalDate> last =
        open.stream().flatMap(row -> row.pausedOn().stream()).max(Comparator.naturalOrder());
    List<InsuranceRow> latest = open.stream().filter(row -> row.pausedOn().equals(last)).toList();
    return allRest && latest.size() == 1 ? Optional.of(latest.get(0)) : Optional.empty();
  }
}
