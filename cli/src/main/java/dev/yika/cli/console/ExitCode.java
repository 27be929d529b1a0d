package dev.yika.cli.console;

/** The exit codes, for scripts. */
public final class ExitCode {

  /** Everything asked about is valid. */
  public static final int ALL_VALID = 0;

  /** Something asked about is invalid; every question was answered. */
  static final int SOME_INVALID = 1;

  /** Wrong usage, or input or output that failed. */
  public static final int NOT_DONE = 2;

  private ExitCode() {}

  public static int of(boolean allValid) {
    return allValid ? ALL_VALID : SOME_INVALID;
  }
}
