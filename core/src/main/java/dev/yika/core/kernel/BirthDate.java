package dev.yika.core.kernel;

/**
 * The birth dates that a number can hold: days of the Gregorian calendar from 1800 to 2199. No
 * number was given to people born before 1800.
 *
 * @since 0.1.0
 */
public final class BirthDate {

  /** The first two digits of each year in the old form, which has only the last two. */
  public static final int CENTURY_OF_OLD_NUMBERS = 19;

  private static final int FIRST_CENTURY = 18;
  private static final int LAST_CENTURY = 21;
  private static final int FEBRUARY_29 = 229;

  /** The last day by month; 0 where there is no month. */
  private static final byte[] LAST_DAYS = new byte[256];

  static {
    byte[] lastDays = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    System.arraycopy(lastDays, 0, LAST_DAYS, 0, lastDays.length);
  }

  private BirthDate() {}

  /**
   * Returns whether a day exists.
   *
   * @param century the first two digits of the year
   * @param year the last two digits of the year
   * @param month 0 to 255
   * @param day 0 to 255
   * @return true for a day of the Gregorian calendar from 1800 to 2199
   */
  public static boolean exists(int century, int year, int month, int day) {
    return outside(century, year, month, day) >= 0;
  }

  /** Returns a negative number if a day does not exist, without a branch but for 29 February. */
  static int outside(int century, int year, int month, int day) {
    int outside =
        (century - FIRST_CENTURY)
            | (LAST_CENTURY - century)
            | (day - 1)
            | (LAST_DAYS[month & 0xff] - day);
    return month * 100 + day == FEBRUARY_29 && !isLeap(century, year) ? -1 : outside;
  }

  private static boolean isLeap(int century, int year) {
    return (year == 0 ? century : year) % 4 == 0;
  }
}
