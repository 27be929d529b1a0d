package dev.yika.benchmarks;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The numbers that every benchmark reads: {@value #COUNT} made-up ones, half of them valid, in
 * random order, the same in every run.
 *
 * <p>An invalid number differs from a valid one by a single typing slip. So both libraries have to
 * look at nearly all of it, and nobody wins by refusing wrong lengths.
 */
public final class Texts {

  /** How many texts a benchmark reads per invocation. */
  public static final int COUNT = 10_000;

  private static final int HALF = COUNT / 2;
  private static final int CITIZEN_ID_LENGTH = 18;
  private static final int CARD_LENGTH = 16;
  private static final long SEED = 20_260_101;

  private Texts() {}

  /**
   * Makes card numbers of the default scheme.
   *
   * @return {@value #COUNT} texts of 16 characters
   */
  public static String[] cardNumbers() {
    return mixed(
        made(SampleNumbers.valid(IdentifierKind.CARD_NUMBER, SEED), CARD_LENGTH),
        made(SampleNumbers.nearMisses(IdentifierKind.CARD_NUMBER, SEED + 1), CARD_LENGTH));
  }

  /**
   * Makes valid card numbers of the default scheme.
   *
   * @return {@value #COUNT} texts of 16 characters
   */
  public static String[] validCardNumbers() {
    return SampleNumbers.valid(IdentifierKind.CARD_NUMBER, SEED)
        .limit(COUNT)
        .map(MadeUpNumber::unmasked)
        .toArray(String[]::new);
  }

  /**
   * Makes citizen identity numbers of the long form.
   *
   * @return {@value #COUNT} texts of 18 characters
   */
  public static String[] citizenIds() {
    return mixed(
        made(SampleNumbers.valid(IdentifierKind.CITIZEN_ID, SEED), CITIZEN_ID_LENGTH),
        made(SampleNumbers.nearMisses(IdentifierKind.CITIZEN_ID, SEED + 1), CITIZEN_ID_LENGTH));
  }

  /**
   * Makes numbers that end with a Luhn digit, which is right in one half and wrong in the other.
   *
   * @return {@value #COUNT} texts of 16 digits
   */
  public static String[] luhnNumbers() {
    String[] texts = cardNumbers();
    List<String> valid = new ArrayList<>();
    List<String> invalid = new ArrayList<>();
    for (String text : texts) {
      String payload = text.substring(0, CARD_LENGTH - 1);
      String check = CheckSystems.LUHN.compute(payload);
      if (valid.size() < HALF) {
        valid.add(payload + check);
      } else {
        invalid.add(payload + (check.charAt(0) - '0' + 1 + invalid.size() % 9) % 10);
      }
    }
    return mixed(valid, invalid);
  }

  private static List<String> made(Stream<MadeUpNumber> numbers, int length) {
    Predicate<String> wanted = text -> text.length() == length;
    return numbers.map(MadeUpNumber::unmasked).filter(wanted).limit(HALF).toList();
  }

  private static String[] mixed(List<String> valid, List<String> invalid) {
    List<String> texts = new ArrayList<>(valid);
    texts.addAll(invalid);
    Collections.shuffle(texts, new Random(SEED));
    return texts.toArray(String[]::new);
  }
}
