package dev.yika.cli.console;

/** The exit codes, for scripts. */
public final class ExitCode {

  /** Everything asked about is valid. */
  public static final int ALL_VALID = 0;

  /** Something asked about is invalid; everything was answered all the same. */
  static final int SOME_INVALID = 1;

  /** The command was not used as meant, or could not read or write to the end. */
  public static final int NOT_DONE = 2;

  private ExitCode() {}

  public static int of(boolean allValid) {
    return allValid ? ALL_VALID : SOME_INVALID;
  }
}
