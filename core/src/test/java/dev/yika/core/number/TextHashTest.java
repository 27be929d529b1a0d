package dev.yika.core.number;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextHashTest {

  @Test
  void isSipHashAsGuavaComputesIt() {
    Random random = new Random(1);
    for (int length = 0; length <= 64; length++) {
      for (int i = 0; i < 50; i++) {
        StringBuilder text = new StringBuilder();
        random.ints(length, '!', '~' + 1).forEach(c -> text.append((char) c));
        long key0 = random.nextLong();
        long key1 = random.nextLong();

        assertThat(TextHash.sipHash24(key0, key1, text.toString()))
            .isEqualTo(Hashing.sipHash24(key0, key1).hashString(text, US_ASCII).asLong());
      }
    }
  }

  @Test
  void isTheSameForEqualTextsInOneProcess() {
    assertThat(CardNumber.parse("4101021234567890"))
        .hasSameHashCodeAs(CardNumber.parse("4101 0212 3456 7890"));
    assertThat(CardNumber.parse("4101021234567890").hashCode())
        .isNotEqualTo("4101021234567890".hashCode());
  }

  @Test
  void differsFromProcessToProcess() throws IOException, InterruptedException {
    Set<String> hashes = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      hashes.add(hashOfNewProcess());
    }
    assertThat(hashes).hasSize(3);
  }

  private static String hashOfNewProcess() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PrintHash.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String hash = new String(process.getInputStream().readAllBytes(), US_ASCII);
    assertThat(process.waitFor()).isZero();
    assertThat(hash).matches("-?[0-9]+");
    return hash;
  }

  /** Prints the hash code of one card number. */
  static final class PrintHash {

    private PrintHash() {}

    public static void main(String[] arguments) {
      System.out.print(CardNumber.parse("4101021234567890").hashCode());
    }
  }

  @Test
  void allocatesNothing() {
    CardNumber number = CardNumber.parse("4101021234567890");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long before = threads.getThreadAllocatedBytes(thread);
      int sum = 0;
      for (int i = 0; i < 100_000; i++) {
        sum += number.hashCode();
      }
      assertThat(sum).isEqualTo(100_000 * number.hashCode());
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
    }
    assertThat(least).isLessThan(20_000);
  }
}
