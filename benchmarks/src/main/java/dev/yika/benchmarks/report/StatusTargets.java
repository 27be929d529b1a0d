package dev.yika.benchmarks.report;

import dev.yika.benchmarks.report.Targets.Limited;
import java.util.List;

/** The targets of the module status. */
final class StatusTargets {

  private static final double TRANSITION_RATIO = 5;
  private static final long NEW_STATE_BYTES = 176;
  private static final long DATE_BYTES = 24;
  private static final double EQUALLY_FAST = 1.25;
  private static final double ENTITLEMENT_NANOS = 5_000;

  /** The shared answers, divided by the members who share them, are some bytes. */
  private static final double AREA_BYTES = 16;

  private final Figures figures;

  StatusTargets(Figures figures) {
    this.figures = figures;
  }

  List<Verdict> verdicts() {
    return List.of(
        transition("transition-stay", "stays", "STAY", 0),
        transition("transition-reject", "is rejected", "REJECT", 0),
        transition("transition-move", "moves with new data", "MOVE", NEW_STATE_BYTES),
        workdays("workdays-15", "15"),
        workdays("workdays-1000", "1000"),
        Targets.most("workdays-flat", "1000 working days beside 15", flat()),
        Targets.most("entitlement", "`Entitlements.on` with 120 events", entitlement()),
        Targets.most("area", "One of 20,000 members in `Entitlements.onAll`", area()));
  }

  private Verdict transition(String id, String what, String kind, long bytes) {
    return Targets.race(
        id,
        "`EnrollmentMachine.apply` beside `fireEvent` of COLA, " + what,
        figures.get("TransitionBenchmark.apply " + kind),
        figures.get("TransitionBenchmark.colaFireEvent " + kind),
        TRANSITION_RATIO,
        bytes);
  }

  private Verdict workdays(String id, String days) {
    return Targets.race(
        id,
        "`WorkdayCalendar.plusWorkingDays(start, " + days + ")` beside `shift` of Strata",
        figures.get("WorkdayBenchmark.plusWorkingDays " + days),
        figures.get("WorkdayBenchmark.strataShift " + days),
        1,
        DATE_BYTES);
  }

  private Limited flat() {
    double ratio =
        figures.get("WorkdayBenchmark.plusWorkingDays 1000").nanos()
            / figures.get("WorkdayBenchmark.plusWorkingDays 15").nanos();
    return new Limited(
        Targets.format("%.2f times as long", ratio),
        Targets.format("at most %.2f times", EQUALLY_FAST),
        ratio <= EQUALLY_FAST);
  }

  private Limited area() {
    Figure all = figures.get("AreaBenchmark.onAll");
    Figure each = figures.get("AreaBenchmark.onEach");
    return new Limited(
        Targets.text(all) + "; one by one " + Targets.text(each),
        Targets.format("at most %.0f B", AREA_BYTES),
        all.bytes() <= AREA_BYTES && all.nanos() < each.nanos());
  }

  private Limited entitlement() {
    Figure figure = figures.get("EntitlementBenchmark.on");
    return new Limited(
        Targets.text(figure),
        Targets.format("at most %,.0f ns", ENTITLEMENT_NANOS),
        figure.nanos() <= ENTITLEMENT_NANOS);
  }
}
