package dev.yika.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.hutool.core.util.DesensitizedUtil;
import dev.yika.benchmarks.limit.MaskLimit;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.shardingsphere.mask.algorithm.cover.KeepFirstNLastMMaskAlgorithm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Masking one 16-digit number: Yika, ShardingSphere's KEEP_FIRST_N_LAST_M, which keeps the first
 * and the last four characters of anything, and hutool; and, as the limit, what it takes to make a
 * {@code String} of 16 characters at all. One operation is one text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class MaskBenchmark {

  /** What the texts are. */
  public enum Given {
    /** As users have them: one in a hundred with spaces, one in a hundred with a slip. */
    USUAL,
    /** As the peers like them: sixteen digits. */
    DIGITS
  }

  @Param private Given given = Given.USUAL;
  private String[] texts = {};
  private byte[][] numbers = {};
  private final CardNumber[] cards =
      Arrays.stream(Texts.validCardNumbers()).map(CardNumber::parse).toArray(CardNumber[]::new);
  private final byte[] line = new byte[32];
  private final ViewTable views = ViewTable.standard();
  private final Masking masking = Masking.standard();
  private final KeepFirstNLastMMaskAlgorithm shardingSphere = shardingSphere();
  private final byte[] answer = "4101********7890".getBytes(ISO_8859_1);
  private final Viewer viewer =
      Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.PRINT);

  /** Makes the texts. */
  @Setup
  public void makeTexts() {
    texts = given == Given.USUAL ? Texts.cardNumbers(Fault.USUAL) : Texts.validCardNumbers();
    numbers = Arrays.stream(texts).map(text -> text.getBytes(UTF_8)).toArray(byte[][]::new);
  }

  /** Yika: the ends of a text, hidden altogether if it is no 16 digits. */
  @Benchmark
  public void mask(Blackhole hole) {
    for (String text : texts) {
      hole.consume(views.mask(IdentifierKind.CARD_NUMBER, text, View.ENDS));
    }
  }

  /** Yika: the ends of a text in UTF-8, in place; with the copy that gives it a fresh number. */
  @Benchmark
  public void maskInPlace(Blackhole hole) {
    for (byte[] number : numbers) {
      System.arraycopy(number, 0, line, 0, number.length);
      views.mask(IdentifierKind.CARD_NUMBER, line, 0, number.length, View.ENDS);
      hole.consume(line);
    }
  }

  /** The limit: one word of stars over the middle, with the same copy. */
  @Benchmark
  public void maskByHand(Blackhole hole) {
    for (byte[] number : numbers) {
      System.arraycopy(number, 0, line, 0, number.length);
      MaskLimit.mask(line, 0);
      hole.consume(line);
    }
  }

  /** Yika: what the standard policy lets a cashier print. */
  @Benchmark
  public void maskByPolicy(Blackhole hole) {
    for (CardNumber card : cards) {
      hole.consume(masking.mask(card, viewer));
    }
  }

  /** ShardingSphere, which shows a text of up to eight characters whole. */
  @Benchmark
  public void keepFirstAndLast(Blackhole hole) {
    for (String text : texts) {
      hole.consume(shardingSphere.mask(text));
    }
  }

  static KeepFirstNLastMMaskAlgorithm shardingSphere() {
    Properties kept = new Properties();
    kept.setProperty("first-n", "4");
    kept.setProperty("last-m", "4");
    kept.setProperty("replace-char", "*");
    KeepFirstNLastMMaskAlgorithm algorithm = new KeepFirstNLastMMaskAlgorithm();
    algorithm.init(kept);
    return algorithm;
  }

  /** The limit: an answer that is known before. */
  @Benchmark
  public void answerAlone(Blackhole hole) {
    for (int i = 0; i < texts.length; i++) {
      hole.consume(new String(answer, ISO_8859_1));
    }
  }

  /** hutool: its mask for bank cards. */
  @Benchmark
  public void bankCardOfHutool(Blackhole hole) {
    for (String text : texts) {
      hole.consume(DesensitizedUtil.bankCard(text));
    }
  }
}
