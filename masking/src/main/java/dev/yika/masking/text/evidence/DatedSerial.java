package dev.yika.masking.text.evidence;

/**
 * Numbers that hold a day of the years 2006 to 2035, in which a serial is as likely as a person.
 * The years are a choice of this library: those of the serials in use now.
 */
final class DatedSerial {

  private static final int FIRST_YEAR = 2006;
  private static final int LAST_YEAR = 2035;
  private static final int FIRST_NEWBORN = 2021;
  private static final int CENTURY = 2000;
  private static final int ORDER = 16;
  private static final int REGION = 6;
  private static final int OLDEST = 1900;

  private DatedSerial() {}

  /** Returns whether {@code yyMMdd} stands at an index. */
  static boolean isDay(CharSequence number, int index) {
    return isYear(CENTURY + two(number, index)) && isMonthAndDay(number, index + 2);
  }

  /** Returns whether 16 digits begin with a time, {@code yyMMddHHmmss}. */
  static boolean isOrder(CharSequence number) {
    return number.length() == ORDER && isDay(number, 0) && isTime(number, REGION);
  }

  /**
   * Returns whether 16 digits hold a day behind a region or a one: of card numbers one in several
   * thousand does.
   */
  static boolean isVisit(CharSequence number) {
    return number.length() == ORDER
        && (isLongDay(number, REGION) || (number.charAt(0) == '1' && isLongDay(number, 1)));
  }

  /** Returns whether the birth year of an identity number of 18 characters is a year of serials. */
  static boolean isNewborn(CharSequence number) {
    return year(number, REGION) >= FIRST_NEWBORN && isYear(year(number, REGION));
  }

  /** Returns whether the holder of an identity number of 18 characters may be alive. */
  static boolean isOfLivingPerson(CharSequence number) {
    return year(number, REGION) >= OLDEST && year(number, REGION) <= LAST_YEAR;
  }

  private static boolean isLongDay(CharSequence number, int index) {
    return isYear(year(number, index)) && isMonthAndDay(number, index + 4);
  }

  private static boolean isMonthAndDay(CharSequence number, int index) {
    int month = two(number, index);
    int day = two(number, index + 2);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static boolean isTime(CharSequence number, int index) {
    return two(number, index) < 24 && two(number, index + 2) < 60 && two(number, index + 4) < 60;
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int year(CharSequence number, int index) {
    return 100 * two(number, index) + two(number, index + 2);
  }

  private static int two(CharSequence number, int index) {
    return 10 * (number.charAt(index) - '0') + number.charAt(index + 1) - '0';
  }
}
