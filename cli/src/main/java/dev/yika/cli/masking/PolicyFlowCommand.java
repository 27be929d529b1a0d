package dev.yika.cli.masking;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.option.OutputOption;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws where numbers go: {@code yika policy flow -o flow.svg}. */
@Command(
    name = "flow",
    description = "Draw where numbers go and who sees what there, as SVG.",
    footer = {
      "",
      "From what comes in to what is read, stored and shown: each channel names the",
      "roles with the best view that the policy has for them there.",
      "",
      "Examples:",
      "  yika policy flow -o flow.svg",
      "  yika policy flow policy.tsv --kind citizen-id --lang zh -o flow.svg"
    })
public final class PolicyFlowCommand extends ConsoleCommand {

  @Mixin private PolicyArgument policy = new PolicyArgument();
  @Mixin private OutputOption output = new OutputOption();

  public PolicyFlowCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    String drawing = new NumberFlow(RoleViews.of(policy.lines(locale())), locale()).svg();
    output.write(console(), out -> out.write(drawing));
    return ExitCode.ALL_VALID;
  }
}
