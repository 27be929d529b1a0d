package dev.yika.core.recognize;

/** The numeric pad of a keyboard or a card terminal: which keys lie side by side. */
final class KeyPad {

  private static final int COLUMNS = 3;

  private KeyPad() {}

  /**
   * Returns whether two digit keys touch, also at a corner; 0 lies below 1 and 2, as on keyboards.
   */
  static boolean areNeighbours(char a, char b) {
    if (a < '0' || a > '9' || b < '0' || b > '9' || a == b) {
      return false;
    }
    if (a == '0' || b == '0') {
      return a + b == '0' + '1' || a + b == '0' + '2';
    }
    int rows = Math.abs((a - '1') / COLUMNS - (b - '1') / COLUMNS);
    int columns = Math.abs((a - '1') % COLUMNS - (b - '1') % COLUMNS);
    return rows <= 1 && columns <= 1;
  }
}
