package dev.yika.core.number;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.yika.core.recognize.Corrector;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much of a text is read, and what that leaves on the heap. */
class ReadingCostTest {

  private static final int LENGTH = 100_000_000;
  private static final int CALLS = 100_000;

  /** What a JIT compiler or the measuring itself may leave behind, far below a byte for a call. */
  private static final long SLACK = 20_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A hundred million sevens; counts what is read and cannot be copied. */
  private static final class Endless implements CharSequence {
    private int read;

    @Override
    public int length() {
      return LENGTH;
    }

    @Override
    public char charAt(int index) {
      read++;
      return '7';
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      read += end - start;
      return "7".repeat(end - start);
    }

    @Override
    public String toString() {
      throw new AssertionError("copied whole");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aVeryLongTextIsRefusedUnread(IdentifierKind kind) {
    Endless text = new Endless();

    assertThat(kind.isValid(text)).isFalse();
    assertThat(kind.tryParse(text).problems())
        .containsExactly(Problem.ofLength(ProblemKind.TOO_LONG, 64, "1-64", LENGTH));
    assertThat(text.read).isLessThanOrEqualTo(65);
  }

  @Test
  void aVeryLongTextIsRefusedUnreadByWhatTakesSchemesAndRegions() {
    Endless text = new Endless();

    assertThat(CardNumber.isValid(text, RegionDirectory.standard())).isFalse();
    assertThat(CardNumber.tryParse(text, NumberSchemes.only(NumberScheme.LUHN_16)).isValid())
        .isFalse();
    assertThat(Recognizer.standard().recognize(text)).isEmpty();
    assertThat(Corrector.standard().corrections(text)).isEmpty();
    assertThat(text.read).isLessThanOrEqualTo(65);
  }

  @ParameterizedTest
  @EnumSource
  void isValidAllocatesNothingForAPlainText(IdentifierKind kind) {
    List<String> texts = plainTexts(kind);

    assertThat(allocatedBy(() -> ask(kind, texts))).isLessThan(SLACK);
  }

  private static void ask(IdentifierKind kind, List<String> texts) {
    int valid = 0;
    for (int i = 0; i < CALLS; i++) {
      valid += kind.isValid(texts.get(i % texts.size())) ? 1 : 0;
    }
    assertThat(valid).isBetween(CALLS / 4, CALLS * 3 / 4);
  }

  @ParameterizedTest
  @EnumSource
  void isValidAllocatesNothingForPlainBytes(IdentifierKind kind) {
    List<byte[]> texts = plainTexts(kind).stream().map(text -> text.getBytes(UTF_8)).toList();

    assertThat(
            allocatedBy(
                () -> {
                  int valid = 0;
                  for (int i = 0; i < CALLS; i++) {
                    byte[] text = texts.get(i % texts.size());
                    valid += kind.isValid(text, 0, text.length) ? 1 : 0;
                  }
                  assertThat(valid).isBetween(CALLS / 4, CALLS * 3 / 4);
                }))
        .isLessThan(SLACK);
  }

  /** Not even a byte is copied of what is too long for a text of 64 UTF-16 units. */
  @ParameterizedTest
  @EnumSource
  void manyBytesAreRefusedUnread(IdentifierKind kind) {
    byte[] spaces = new byte[1_000_000];
    Arrays.fill(spaces, (byte) ' ');

    assertThat(allocatedBy(() -> assertThat(kind.isValid(spaces, 0, spaces.length)).isFalse()))
        .isLessThan(SLACK);
  }

  @Test
  void isValidWithRegionsAllocatesNothingForAPlainText() {
    List<String> texts = plainTexts(IdentifierKind.CARD_NUMBER);
    RegionDirectory regions = RegionDirectory.standard();

    assertThat(
            allocatedBy(
                () -> {
                  int valid = 0;
                  for (int i = 0; i < CALLS; i++) {
                    valid += CardNumber.isValid(texts.get(i % texts.size()), regions) ? 1 : 0;
                  }
                  assertThat(valid).isPositive();
                }))
        .isLessThan(SLACK);
  }

  @Test
  void parseAllocatesTheValueAndNothingElse() {
    List<String> texts =
        SampleNumbers.valid(IdentifierKind.CARD_NUMBER, 5)
            .limit(50)
            .map(MadeUpNumber::unmasked)
            .toList();
    CardNumber[] kept = new CardNumber[CALLS];

    long allocated =
        allocatedBy(
            () -> {
              for (int i = 0; i < CALLS; i++) {
                kept[i] = CardNumber.parse(texts.get(i % texts.size()));
              }
            });

    // a header and three references take 24 bytes, or 40 where references are not compressed
    assertThat(allocated).isLessThan(40L * CALLS + SLACK);
    assertThat(kept).doesNotContainNull();
  }

  /** As many valid texts as invalid ones, none of them with separators. */
  private static List<String> plainTexts(IdentifierKind kind) {
    Stream<MadeUpNumber> valid = SampleNumbers.valid(kind, 3).limit(50);
    Stream<MadeUpNumber> invalid =
        SampleNumbers.invalid(kind, 4)
            .filter(number -> number.unmasked().matches("[0-9A-Z]*"))
            .limit(50);
    return Stream.concat(valid, invalid).map(MadeUpNumber::unmasked).toList();
  }

  /** Returns the least that one of some runs allocates: that of compiled code. */
  private static long allocatedBy(Runnable task) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long thread = Thread.currentThread().getId();
      long before = THREADS.getThreadAllocatedBytes(thread);
      task.run();
      least = Math.min(least, THREADS.getThreadAllocatedBytes(thread) - before);
    }
    return least;
  }
}
