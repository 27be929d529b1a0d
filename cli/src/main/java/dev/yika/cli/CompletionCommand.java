package dev.yika.cli;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      description = "bash or zsh; the script is the same.")
  @SuppressWarnings("UnusedVariable") // one script serves both
  private @Nullable Shell shell;

  /** A shell that the script is for. */
  enum Shell {
    BASH,
    ZSH
  }

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
