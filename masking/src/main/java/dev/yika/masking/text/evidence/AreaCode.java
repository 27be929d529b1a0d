package dev.yika.masking.text.evidence;

/** The province or prefecture inside a number as a code of six digits. Not thread-safe. */
final class AreaCode implements CharSequence {

  private CharSequence number = "";
  private int first;
  private int digits;

  /** Returns the province of a foreigner: the second and third character and four zeros. */
  AreaCode provinceOf(CharSequence foreigner) {
    number = foreigner;
    first = 1;
    digits = 2;
    return this;
  }

  /** Returns the prefecture of a citizen: the first four characters and two zeros. */
  AreaCode prefectureOf(CharSequence citizen) {
    number = citizen;
    first = 0;
    digits = 4;
    return this;
  }

  @Override
  public int length() {
    return 6;
  }

  @Override
  public char charAt(int index) {
    return index < digits ? number.charAt(first + index) : '0';
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new StringBuilder(length()).append(this, 0, length()).substring(start, end);
  }

  /** Returns a fixed text, so that no digit gets into a log by accident. */
  @Override
  public String toString() {
    return "AreaCode";
  }
}
