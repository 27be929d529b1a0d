package dev.yika.benchmarks;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.Match;
import com.gliwka.hyperscan.wrapper.Scanner;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Stars instead of 16 and 18 digits, found by Hyperscan through JNI. Both expressions have a fixed
 * length, so that it need not look for the start of a match, which it does slowly.
 */
final class HyperscanMask implements Closeable {

  private static final int[] LENGTHS = {16, 18};

  private final Database database;
  private final Scanner scanner = new Scanner();

  HyperscanMask() {
    try {
      database =
          Database.compile(
              List.of(
                  new Expression("\\b[1-9][0-9]{15}\\b", 0),
                  new Expression("\\b[1-9][0-9]{16}[0-9Xx]\\b", 1)));
    } catch (CompileErrorException e) {
      throw new IllegalStateException(e);
    }
    scanner.allocScratch(database);
  }

  /** Returns whether the native library comes for this system. */
  static boolean loads() {
    try (HyperscanMask mask = new HyperscanMask()) {
      return mask.mask("").isEmpty();
    } catch (LinkageError | IOException e) {
      return false;
    }
  }

  String mask(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    int copied = 0;
    for (Match match : scanner.scan(database, text)) {
      int end = Math.toIntExact(match.getEndPosition()) + 1;
      int start = end - LENGTHS[match.getMatchedExpression().getId()];
      masked.append(text, copied, start).append(ScrubPeersBenchmark.STARS);
      copied = end;
    }
    return masked.append(text, copied, text.length()).toString();
  }

  @Override
  public void close() throws IOException {
    scanner.close();
    database.close();
  }
}
