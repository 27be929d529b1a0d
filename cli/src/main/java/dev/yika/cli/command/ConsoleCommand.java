package dev.yika.cli.command;

import dev.yika.cli.console.Console;
import dev.yika.cli.option.CommonOptions;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A sub-command with the options that every one of them has. */
public abstract class ConsoleCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private CommonOptions common = new CommonOptions();

  /** Keeps the context of the run. */
  protected ConsoleCommand(Console console) {
    this.console = console;
  }

  /** Returns the context of the run. */
  protected final Console console() {
    return console;
  }

  /** Returns the language of the run. */
  protected final Locale locale() {
    return console.locale();
  }

  /** Returns what picocli knows of this command. */
  protected final CommandSpec spec() {
    return spec;
  }
}
