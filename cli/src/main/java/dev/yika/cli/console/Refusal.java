package dev.yika.cli.console;

/** Thrown by a command that cannot run as asked; ends it with exit code 2. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whether the help would have helped. */
  private final boolean usage;

  private Refusal(String message, boolean usage) {
    super(message);
    this.usage = usage;
  }

  /** Refuses options and arguments that make no sense. */
  public static Refusal ofUsage(String message) {
    return new Refusal(message, true);
  }

  /** Refuses a file. */
  public static Refusal ofFile(String message) {
    return new Refusal(message, false);
  }

  boolean isUsage() {
    return usage;
  }

  /** Returns what to say. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
