package dev.yika.cli.masking;

import dev.yika.cli.command.RowCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.masking.policy.PolicyLine;
import dev.yika.masking.policy.PolicyWord;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.view.View;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a policy: {@code yika policy show}. */
@Command(
    name = "show",
    description = "Print a policy as a table of roles and channels.",
    footer = {
      "",
      "A cell shows the best view over all purposes, and in brackets the device and the",
      "check of the viewer that it takes, if any. With --all, there is a line for each",
      "role, purpose, channel and device; the last three columns show the view without",
      "a check, after a code and after a biometric check. A role that is not listed",
      "sees nothing; * is any other role.",
      "",
      "Examples:",
      "  yika policy show",
      "  yika policy show --all --lang zh",
      "  yika policy show policy.tsv --kind citizen-id --format csv"
    })
public final class PolicyShowCommand extends RowCommand {

  private static final List<Column<PolicyLine>> COLUMNS =
      List.of(
          Column.of("role", "角色", 10, line -> RoleViews.roleCell(line.role())),
          Column.of("purpose", "用途", 10, line -> word(line.purpose())),
          Column.of("channel", "渠道", 13, line -> word(line.channel())),
          Column.of("device", "设备", 10, line -> word(line.device())),
          Column.of("none", "未核验", 7, line -> view(line, StepUp.NONE)),
          Column.of("code", "口令或验证码", 7, line -> view(line, StepUp.CODE)),
          Column.of("biometric", "生物特征", 9, line -> view(line, StepUp.BIOMETRIC)));

  @Mixin private PolicyArgument policy = new PolicyArgument();

  @Option(names = "--all", description = "Show each purpose and device on a line of its own.")
  private boolean all;

  public PolicyShowCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    List<PolicyLine> lines = policy.lines(locale());
    if (all) {
      write(COLUMNS, lines);
    } else {
      write(RoleViews.COLUMNS, RoleViews.of(lines));
    }
    return ExitCode.ALL_VALID;
  }

  private static Cell view(PolicyLine line, StepUp stepUp) {
    View view = line.views().getOrDefault(stepUp, View.NOTHING);
    return Cell.of(view.id(), view.wording());
  }

  private static Cell word(PolicyWord word) {
    return Cell.of(word.id(), word.wording());
  }
}
