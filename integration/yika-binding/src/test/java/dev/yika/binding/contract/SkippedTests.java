package dev.yika.binding.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Counts and names the tests that were skipped, with the reason, at the end of a suite: a build
 * that is green without them shows it.
 */
public final class SkippedTests implements TestWatcher {

  /** The tests of each reason. */
  private static final class Report implements AutoCloseable {

    private final Map<String, List<String>> byReason = new TreeMap<>();

    synchronized void add(String reason, String test) {
      byReason.computeIfAbsent(reason, unseen -> new ArrayList<>()).add(test);
    }

    @Override
    public synchronized void close() {
      byReason.forEach(
          (reason, tests) -> {
            System.out.println("[WARNING] " + tests.size() + " tests skipped: " + reason);
            tests.forEach(test -> System.out.println("[WARNING]   " + test));
          });
    }
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SkippedTests.class))
        .getOrComputeIfAbsent(Report.class)
        .add(
            message.replace("Assumption failed: ", ""),
            context.getRequiredTestClass().getSimpleName()
                + '.'
                + context.getRequiredTestMethod().getName()
                + invocation(context.getDisplayName()));
  }

  private static String invocation(String displayName) {
    return displayName.startsWith("[") ? ' ' + displayName : "";
  }
}
