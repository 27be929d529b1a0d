package dev.yika.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Splitter;
import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The numbers that every benchmark reads: {@value #COUNT} made-up ones, half of them valid, in
 * random order, all of the same length, the same in every run.
 */
public final class Texts {

  /** How many texts a benchmark reads per invocation. */
  public static final int COUNT = 10_000;

  private static final int HALF = COUNT / 2;
  private static final int IN_HUNDREDTH = COUNT / 100;
  private static final int CITIZEN_ID_LENGTH = 18;
  private static final int CARD_LENGTH = 16;
  private static final long SEED = 20_260_101;
  private static final CheckSystem LUHN = CheckSystems.LUHN;

  private Texts() {}

  /**
   * Makes card numbers of the default scheme.
   *
   * @param fault what is wrong with the invalid half
   * @return {@value #COUNT} texts of 16 characters
   */
  public static String[] cardNumbers(Fault fault) {
    if (fault == Fault.USUAL) {
      return usual(validCards(), invalid(IdentifierKind.CARD_NUMBER, Fault.SLIP, CARD_LENGTH));
    }
    return mixed(
        validCards().limit(HALF).toList(),
        invalid(IdentifierKind.CARD_NUMBER, fault, CARD_LENGTH).limit(HALF).toList());
  }

  /**
   * Makes valid card numbers of the default scheme.
   *
   * @return {@value #COUNT} texts of 16 digits
   */
  public static String[] validCardNumbers() {
    return validCards().limit(COUNT).toArray(String[]::new);
  }

  /**
   * Makes card numbers that end with a Luhn digit instead; the invalid half is not valid by Luhn.
   *
   * @param fault what is wrong with the invalid half
   * @return {@value #COUNT} texts of 16 characters
   */
  public static String[] luhnNumbers(Fault fault) {
    Stream<String> invalid =
        invalid(IdentifierKind.CARD_NUMBER, fault, CARD_LENGTH)
            .filter(text -> !LUHN.verify(text, 0, CARD_LENGTH - 1, CARD_LENGTH - 1));
    Stream<String> valid = validCards().map(Texts::withLuhnDigit);
    return fault == Fault.USUAL
        ? usual(valid, invalid)
        : mixed(valid.limit(HALF).toList(), invalid.limit(HALF).toList());
  }

  /**
   * Makes citizen identity numbers of the long form.
   *
   * @param fault what is wrong with the invalid half
   * @return {@value #COUNT} texts of 18 characters
   */
  public static String[] citizenIds(Fault fault) {
    Stream<String> valid =
        SampleNumbers.valid(IdentifierKind.CITIZEN_ID, SEED)
            .map(MadeUpNumber::unmasked)
            .filter(text -> text.length() == CITIZEN_ID_LENGTH);
    if (fault == Fault.USUAL) {
      return usual(valid, invalid(IdentifierKind.CITIZEN_ID, Fault.SLIP, CITIZEN_ID_LENGTH));
    }
    return mixed(
        valid.limit(HALF).toList(),
        invalid(IdentifierKind.CITIZEN_ID, fault, CITIZEN_ID_LENGTH).limit(HALF).toList());
  }

  /** Makes texts as users have them. */
  private static String[] usual(Stream<String> valid, Stream<String> slips) {
    List<String> rest = valid.limit(COUNT - IN_HUNDREDTH).toList();
    List<String> typed = new ArrayList<>();
    for (String text : rest.subList(0, IN_HUNDREDTH)) {
      typed.add(String.join(" ", Splitter.fixedLength(4).split(text)));
    }
    typed.addAll(rest.subList(IN_HUNDREDTH, rest.size()));
    return mixed(typed, slips.limit(IN_HUNDREDTH).toList());
  }

  /**
   * Writes texts as a file holds them, those that are typed in groups without their spaces.
   *
   * @param texts texts of one length, but for such spaces
   * @param length how long a line is
   * @return a line for each; a character beyond Latin-1 is a question mark
   */
  public static byte[] lines(String[] texts, int length) {
    StringBuilder lines = new StringBuilder();
    for (String text : texts) {
      lines.append(text.length() == length ? text : text.replace(" ", "")).append('\n');
    }
    return lines.toString().getBytes(ISO_8859_1);
  }

  private static Stream<String> validCards() {
    return SampleNumbers.valid(IdentifierKind.CARD_NUMBER, SEED).map(MadeUpNumber::unmasked);
  }

  private static Stream<String> invalid(IdentifierKind kind, Fault fault, int length) {
    Stream<MadeUpNumber> numbers =
        switch (fault) {
          case USUAL, SLIP -> SampleNumbers.nearMisses(kind, SEED + 1);
          case ANYTHING -> SampleNumbers.invalid(kind, SEED + 1);
        };
    return numbers.map(MadeUpNumber::unmasked).filter(text -> text.length() == length);
  }

  private static String withLuhnDigit(String card) {
    String payload = card.substring(0, CARD_LENGTH - 1);
    return payload + LUHN.compute(payload);
  }

  private static String[] mixed(List<String> valid, List<String> invalid) {
    List<String> texts = new ArrayList<>(valid);
    texts.addAll(invalid);
    Collections.shuffle(texts, new Random(SEED));
    return texts.toArray(String[]::new);
  }
}
