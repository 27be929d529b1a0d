package dev.yika.cli;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the script for completion in a shell: {@code yika completion}. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in bash and zsh.",
    footer = {
      "",
      "The script completes the word yika: an alias, or a script of that name on the",
      "PATH.",
      "",
      "Examples:",
      "  source <(yika completion)",
      "  yika completion > ~/.local/share/bash-completion/completions/yika"
    })
final class CompletionCommand extends ConsoleCommand {

  CompletionCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    console().out().line(AutoComplete.bash("yika", Yika.commandLine(console())).stripTrailing());
    console().out().flush();
    return ExitCode.ALL_VALID;
  }
}
