package dev.yika.masking.text.evidence;

/** The province inside a foreigner's number as a code of six digits. Not thread-safe. */
final class ProvinceCode implements CharSequence {

  private CharSequence number = "";

  /** Returns the second and third character of a number and four zeros. */
  ProvinceCode of(CharSequence foreigner) {
    number = foreigner;
    return this;
  }

  @Override
  public int length() {
    return 6;
  }

  @Override
  public char charAt(int index) {
    return index < 2 ? number.charAt(1 + index) : '0';
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new StringBuilder(length()).append(this, 0, length()).substring(start, end);
  }

  /** Returns a fixed text, so that no digit gets into a log by accident. */
  @Override
  public String toString() {
    return "ProvinceCode";
  }
}
