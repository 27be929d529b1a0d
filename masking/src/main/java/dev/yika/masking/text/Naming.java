package dev.yika.masking.text;

import dev.yika.core.number.IdentifierKind;

/** What a part of a text can be when only words tell that it is a number. */
final class Naming {

  private static final int SHORTEST = 6;
  private static final int SOCIAL_CARD = 9;
  private static final int OLD_CITIZEN = 15;
  private static final int CITIZEN = 18;
  private static final int DATE = 8;
  private static final int DATE_TIME = 14;
  private static final int EPOCH_MILLIS = 13;

  private final Chain chain;
  private final boolean[] cardLengths;
  private final Province province = new Province();

  /**
   * Makes a naming.
   *
   * @param chain what is judged
   * @param cardLengths by length, whether a card number has it
   */
  Naming(Chain chain, boolean[] cardLengths) {
    this.chain = chain;
    this.cardLengths = cardLengths;
  }

  /** Tells whether a part is long enough, and of a usual length or in fours if it is in groups. */
  boolean mayBeNamed(int groups) {
    return chain.length() >= SHORTEST
        && (groups == 1 || chain.isInFours(groups) || isOfUsualLength());
  }

  /** Tells whether a part looks like a date or a time, which only a name right before outweighs. */
  boolean isTime() {
    return switch (chain.length()) {
          case DATE, DATE_TIME -> startsLike("19") || startsLike("20");
          case EPOCH_MILLIS -> startsLike("1");
          default -> false;
        }
        && chain.isDigits();
  }

  private boolean startsLike(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (chain.charAt(i) != digits.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a part has as many digits as a card number or an identity number. */
  boolean isOfUsualLength() {
    int length = chain.length();
    if (length != OLD_CITIZEN && length != CITIZEN && !cardLengths[length]) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean last = i == length - 1 && length == CITIZEN && chain.charAt(i) == 'X';
      if (!Source.isDigit(chain.charAt(i)) && !last) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a code begins as those of companies, offices and associations do. */
  boolean mayBeCreditCode() {
    return switch (chain.charAt(0)) {
      case '1', '5', '9' -> chain.charAt(1) >= '1' && chain.charAt(1) <= '3';
      default -> !chain.isDigits();
    };
  }

  /** Returns what the word names, or what the length says if it leaves that open. */
  IdentifierKind kind(Keyword word) {
    IdentifierKind byLength =
        switch (chain.length()) {
          case SOCIAL_CARD -> IdentifierKind.SOCIAL_CARD_NUMBER;
          case OLD_CITIZEN, CITIZEN -> IdentifierKind.CITIZEN_ID;
          default -> IdentifierKind.CARD_NUMBER;
        };
    IdentifierKind named = word.kind().orElse(byLength);
    return named == IdentifierKind.CARD_NUMBER ? byLength : named;
  }

  /** Returns the province inside a foreigner's number as a code of six digits. */
  CharSequence province() {
    return province;
  }

  /** The second and third character of the part and four zeros. */
  private final class Province implements CharSequence {

    @Override
    public int length() {
      return 6;
    }

    @Override
    public char charAt(int index) {
      return index < 2 ? chain.charAt(1 + index) : '0';
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new StringBuilder(length()).append(this, 0, length()).substring(start, end);
    }

    /** Returns a fixed text, so that no digit gets into a log by accident. */
    @Override
    public String toString() {
      return "Province";
    }
  }
}
