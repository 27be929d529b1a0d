package dev.yika.cli.status;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.diagram.DiagramFormat;
import dev.yika.cli.diagram.DrawnMachine;
import dev.yika.cli.diagram.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws state machines: {@code yika diagram enrollment --format svg -o enrollment.svg}. */
@Command(
    name = "diagram",
    description = "Draw a state machine from its transition table.",
    footer = {
      "",
      "An arrow shows event [condition] / effects; what changes data but not the phase",
      "stands inside of it. The text formats are for programs that lay out and draw;",
      "svg is drawn here and is the same on every machine, whatever fonts it has.",
      "--lang sets the language of the labels. A file that exists is replaced, whole or",
      "not at all.",
      "",
      "Exit codes: 0 drawn, 2 wrong usage or a file that cannot be written.",
      "",
      "Examples:",
      "  yika diagram deferral",
      "  yika diagram enrollment --lang zh --format svg -o enrollment.svg",
      "  yika diagram enrollment --brief --format svg -o enrollment-brief.svg",
      "  yika diagram card --format dot | dot -Tpdf > card.pdf"
    })
public final class DiagramCommand extends ConsoleCommand {

  @Option(
      names = "--format",
      paramLabel = "<format>",
      description = "One of: ${COMPLETION-CANDIDATES}; by default mermaid.")
  private DiagramFormat format = DiagramFormat.MERMAID;

  @Option(names = "--brief", description = "Draw the main moves only: each event once.")
  private boolean isBrief;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<file>",
      description = "Write to a file; by default to standard output.")
  private @Nullable String file;

  @Parameters(paramLabel = "MACHINE", description = "One of: ${COMPLETION-CANDIDATES}.")
  private DrawnMachine machine = DrawnMachine.ENROLLMENT;

  public DiagramCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (file == null || file.equals(FileArgument.STANDARD)) {
      console().out().line(machine.draw(format, locale(), isBrief).stripTrailing());
      console().out().flush();
    } else {
      write(machine.draw(format, locale(), isBrief), file);
    }
    return ExitCode.ALL_VALID;
  }

  private void write(String drawing, String file) {
    Path path = FileArgument.toWrite(file, locale());
    try {
      WholeFile.write(path, drawing);
    } catch (IOException e) {
      throw Refusal.ofFile(FileArgument.unwritable(e, file, locale()));
    }
  }
}
