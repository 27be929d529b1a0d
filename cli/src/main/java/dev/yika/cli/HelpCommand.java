package dev.yika.cli;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Language;
import dev.yika.cli.console.Notice;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the help of a command: {@code yika help audit verify --lang zh}. */
@Command(name = "help", description = "Show the help of a command.")
final class HelpCommand extends ConsoleCommand {

  @Parameters(paramLabel = "COMMAND", description = "The command; by default yika itself.")
  private List<String> words = List.of();

  HelpCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    CommandLine command = Yika.commandLine(console());
    for (String word : words) {
      CommandLine below = command.getSubcommands().get(word);
      if (below == null) {
        throw console()
            .usage(Notice.NO_COMMAND, Language.list(locale(), command.getSubcommands().keySet()));
      }
      command = below;
    }
    command.usage(Console.writer(console().help()));
    return ExitCode.ALL_VALID;
  }
}
