package dev.yika.status.calendar;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The type of a day in the working-day calendar (日期类型).
 *
 * <p>The order of the constants has no meaning.
 *
 * @since 0.1.0
 */
public enum DayType implements Labelled {
  /** A Monday to Friday that is worked as usual (工作日). */
  WORKDAY(true, "working day", "工作日"),
  /** A Saturday or Sunday that no notice names (周末). */
  WEEKEND(false, "weekend", "周末"),
  /**
   * A day that a notice names as off (放假、调休或补休): the festival itself, a weekday moved to it, or a
   * weekend day inside the named range. A weekend that a notice only joins to a festival (与周末连休)
   * stays {@link #WEEKEND}.
   */
  HOLIDAY(false, "holiday", "放假"),
  /** A Saturday or Sunday that a notice makes a working day (调休上班). */
  MAKE_UP_WORKDAY(true, "make-up working day", "调休上班");

  private final boolean working;
  private final Wording wording;

  DayType(boolean working, String english, String chinese) {
    this.working = working;
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Returns whether a day of this type is worked.
   *
   * @return true for {@link #WORKDAY} and {@link #MAKE_UP_WORKDAY}
   */
  public boolean isWorking() {
    return working;
  }
}
