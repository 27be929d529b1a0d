package dev.yika.cli.status;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.diagram.DiagramFormat;
import dev.yika.cli.diagram.DrawnMachine;
import dev.yika.cli.option.OutputOption;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "svg is drawn here and is the same on every machine, whatever fonts it has;",
      "table is such a picture, too, of every event in every phase and without arrows.",
      "--lang sets the language of the labels. An existing file is replaced as a whole",
      "or not at all.",
      "",
      "Exit codes: 0 drawn, 2 wrong usage or a file that cannot be written.",
      "",
      "Examples:",
      "  yika diagram deferral",
      "  yika diagram enrollment --lang zh --format svg -o enrollment.svg",
      "  yika diagram enrollment --brief --format svg -o enrollment-brief.svg",
      "  yika diagram card --format table -o card.svg",
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

  @Mixin private OutputOption output = new OutputOption();

  @Parameters(paramLabel = "MACHINE", description = "One of: ${COMPLETION-CANDIDATES}.")
  private DrawnMachine machine = DrawnMachine.ENROLLMENT;

  public DiagramCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    String drawing = machine.draw(format, locale(), isBrief);
    output.write(console(), out -> out.write(drawing.stripTrailing() + "\n"));
    return ExitCode.ALL_VALID;
  }
}
