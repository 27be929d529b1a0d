package dev.yika.core.recognize;

import dev.yika.core.check.TypingError;
import dev.yika.core.input.InputText;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A valid number that a text becomes when one typing slip is undone (更正建议). A proposal to compare
 * with the card, never a value to use unseen.
 *
 * <p>Places are those of the number, which has no separators; a {@link
 * dev.yika.core.result.Problem} counts in the text as it was given. Of {@code 4101 0212 3456 7980}
 * the check character is wrong at character 18, spaces counted, and the swap begins at position 14.
 * {@link #placesIn} counts as a problem does.
 *
 * @param number the proposed number; its {@code toString} is masked
 * @param slip {@link TypingError#SUBSTITUTION} or {@link TypingError#ADJACENT_SWAP}
 * @param index 0-based index in the proposed number of the character, or of the first of the two,
 *     that was typed wrongly
 * @param further the indices of further characters with the same cause, such as every O that stands
 *     for 0; mostly empty
 * @since 0.1.0
 */
public record Correction(
    RegionalIdentifier number, TypingError slip, int index, List<Integer> further) {

  private static final Wording MISTYPED =
      new Wording("position %d: should it be %s?", "第%d位：是否应为 %s？");
  private static final Wording REPEATED =
      new Wording("position %d and %d more: should they be %s?", "第%d位等另有%d处：是否均应为 %s？");
  private static final Wording SWAPPED =
      new Wording("from position %d, two swapped: should it be %s?", "第%d位起两位颠倒：是否应为 %s？");

  /**
   * Makes a proposal.
   *
   * @param number the proposed number
   * @param slip the slip that is undone
   * @param index 0-based index in the proposed number
   * @param further the indices of further characters with the same cause
   */
  public Correction {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(slip, "slip");
    further = List.copyOf(further);
  }

  /**
   * Returns the proposal in one line, to be compared with the card.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code position 5: should it be 1?}; of the number it shows what {@link
   *     #intended()} shows, and the place counts from 1
   */
  public String message(Locale locale) {
    Wording words = slip == TypingError.ADJACENT_SWAP ? SWAPPED : MISTYPED;
    return further().isEmpty()
        ? words.in(locale, index + 1, intended())
        : REPEATED.in(locale, index + 1, further.size(), intended());
  }

  /**
   * Returns what should stand at the index: as little of the number as a cashier needs to compare
   * with the card.
   *
   * @return one character, or two for a swap
   */
  public String intended() {
    int length = slip == TypingError.ADJACENT_SWAP ? 2 : 1;
    return number().unmasked().substring(index, index + length);
  }

  /**
   * Returns where the wrong characters stand in the text that was given, separators counted.
   *
   * @param given the text that this corrects
   * @return 0-based indices, ascending: the one that was typed wrongly, the two of a swap, or all
   *     with the same cause
   * @throws IllegalArgumentException if the text is too long to be corrected
   */
  public List<Integer> placesIn(CharSequence given) {
    InputText text = InputText.read(given);
    Stream<Integer> first = Stream.of(index, index + 1).limit(intended().length());
    return Stream.concat(first, further().stream()).map(text::givenIndex).toList();
  }

  /**
   * Returns the proposed number.
   *
   * @return the number; its {@code toString} is masked
   */
  @Override
  public RegionalIdentifier number() {
    return Parts.require(number);
  }

  /**
   * Returns the typing error that is undone.
   *
   * @return {@link TypingError#SUBSTITUTION} or {@link TypingError#ADJACENT_SWAP}
   */
  @Override
  public TypingError slip() {
    return Parts.require(slip);
  }

  /**
   * Returns the indices of further characters with the same cause.
   *
   * @return an unmodifiable list, mostly empty
   */
  @Override
  public List<Integer> further() {
    return Parts.require(further);
  }
}
