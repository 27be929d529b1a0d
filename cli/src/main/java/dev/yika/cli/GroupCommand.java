package dev.yika.cli;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A sub-command that has sub-commands only; without one of them it shows its usage. */
@Command(synopsisSubcommandLabel = "COMMAND")
abstract class GroupCommand extends ConsoleCommand {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  GroupCommand(Console console) {
    super(console);
  }

  @Override
  public final Integer call() {
    console().err().print(spec.commandLine().getUsageMessage());
    return ExitCode.NOT_DONE;
  }

  /** {@code yika policy}. */
  @Command(
      name = "policy",
      description = "Show which digits each role may see.",
      footer = {"", "Examples:", "  yika policy show"})
  static final class Policy extends GroupCommand {
    Policy(Console console) {
      super(console);
    }
  }

  /** {@code yika audit}. */
  @Command(
      name = "audit",
      description = "Verify or repair the journal of reveals.",
      footer = {"", "Examples:", "  yika audit verify audit.tsv --key-file key.tsv"})
  static final class Audit extends GroupCommand {
    Audit(Console console) {
      super(console);
    }
  }
}
