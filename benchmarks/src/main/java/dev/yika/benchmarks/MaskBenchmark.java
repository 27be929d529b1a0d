package dev.yika.benchmarks;

import cn.hutool.core.util.DesensitizedUtil;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Masking one 16-digit number: Yika, the loop that keeps the first and the last four characters of
 * anything (as ShardingSphere's KEEP_FIRST_N_LAST_M does, whose jar is too large a guest here), and
 * hutool. One operation is one text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class MaskBenchmark {

  private static final int KEPT = 4;

  private final String[] texts = Texts.validCardNumbers();
  private final CardNumber[] cards =
      Arrays.stream(texts).map(CardNumber::parse).toArray(CardNumber[]::new);
  private final ViewTable views = ViewTable.standard();
  private final Masking masking = Masking.standard();
  private final Viewer viewer =
      Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.PRINT);

  /** Yika: the ends of a text, hidden altogether if it is no 16 digits. */
  @Benchmark
  public void mask(Blackhole hole) {
    for (String text : texts) {
      hole.consume(views.mask(IdentifierKind.CARD_NUMBER, text, View.ENDS));
    }
  }

  /** Yika: what the standard policy lets a cashier print. */
  @Benchmark
  public void maskByPolicy(Blackhole hole) {
    for (CardNumber card : cards) {
      hole.consume(masking.mask(card, viewer));
    }
  }

  /** The loop, which also shows a text of eight characters whole. */
  @Benchmark
  public void keepFirstAndLast(Blackhole hole) {
    for (String text : texts) {
      hole.consume(keepFirstAndLast(text));
    }
  }

  static String keepFirstAndLast(String text) {
    if (text.length() < KEPT + KEPT) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = KEPT; i < text.length() - KEPT; i++) {
      chars[i] = '*';
    }
    return new String(chars);
  }

  /** hutool: its mask for bank cards. */
  @Benchmark
  public void bankCardOfHutool(Blackhole hole) {
    for (String text : texts) {
      hole.consume(DesensitizedUtil.bankCard(text));
    }
  }
}
