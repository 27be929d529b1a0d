package dev.yika.cli.row;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terminal that shows results.
 *
 * @param width its columns; 0 if results go elsewhere
 * @param hasColour whether colours may be used
 */
public record Screen(int width, boolean hasColour) {

  /** Results that go to a file or a pipe: any width, no colour. */
  public static final Screen NONE = new Screen(0, false);

  private static final int USUAL = 80;
  private static final Pattern SIZE = Pattern.compile("[0-9]+ ([1-9][0-9]{1,3})\\s*");

  /** Returns the terminal of this process. */
  public static Screen ofProcess() {
    boolean isColourless =
        System.getenv().containsKey("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
    return new Screen(size().orElse(USUAL), !isColourless);
  }

  /** Asks the system, which knows a window that was resized better than the environment. */
  private static Optional<Integer> size() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readNBytes(64), US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      Matcher columns = SIZE.matcher(size);
      return columns.matches() ? Optional.of(Integer.valueOf(columns.group(1))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // no such program here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
