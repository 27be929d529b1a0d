package dev.yika.cli;

import dev.yika.cli.console.Choice;
import dev.yika.cli.console.Complaints;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.desk.DeskCommand;
import dev.yika.cli.masking.AuditRepairCommand;
import dev.yika.cli.masking.AuditVerifyCommand;
import dev.yika.cli.masking.MaskCommand;
import dev.yika.cli.masking.PolicyFlowCommand;
import dev.yika.cli.masking.PolicyShowCommand;
import dev.yika.cli.number.CheckCommand;
import dev.yika.cli.number.GenerateCommand;
import dev.yika.cli.number.ReaderCommand;
import dev.yika.cli.number.RegionCommand;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.OldNames;
import dev.yika.cli.scrub.ScrubCommand;
import dev.yika.cli.status.CardCommand;
import dev.yika.cli.status.DiagramCommand;
import dev.yika.cli.status.GuideCommand;
import dev.yika.cli.status.ReportCommand;
import dev.yika.cli.status.RulesCommand;
import dev.yika.cli.status.StatusCommand;
import dev.yika.cli.status.WindowCommand;
import dev.yika.cli.status.WorkdayCommand;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.view.View;
import dev.yika.status.guidance.MemberProblem;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.MemberKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command {@code yika} itself, and where the process begins. */
@Command(
    name = "yika",
    versionProvider = Yika.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Chinese medical-insurance (医保) card numbers and their relatives.",
    footer = {
      "",
      "Exit codes: 0 all valid, 1 something invalid, 2 wrong usage, input that is",
      "unreadable or has no rows, or unwritable output.",
      "",
      "Examples, all numbers made up:",
      "  yika desk visits.csv",
      "  yika check 4101021234567890",
      "  yika check numbers.txt --format csv",
      "  yika region 410102 --year 2002",
      "  yika mask --view ends 4101021234567890",
      "  yika generate --kind card-number --count 5 --seed 7"
    })
public final class Yika implements Callable<Integer> {

  /** The least width of a help that picocli allows. */
  private static final int NARROWEST = 55;

  /** The width that the texts of the help are written for. */
  private static final int USUAL = 80;

  private final Console console;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private CommonOptions common = new CommonOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean version;

  private Yika(Console console) {
    this.console = console;
  }

  /**
   * Runs the command and ends the process.
   *
   * @param arguments sub-command, options and arguments
   */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    Runtime.getRuntime().addShutdownHook(new Thread(console.out()::finish));
    System.exit(run(console, arguments));
  }

  static int run(Console given, String... arguments) {
    Console console = given.in(HelpLanguage.language(given, List.of(arguments)).locale());
    Complaints complaints = new Complaints(console);
    OptionalInt lost = ArgumentCheck.firstLost(arguments);
    if (lost.isPresent()) {
      return complaints.refuse(Notice.LOST, lost.getAsInt() + 1);
    }
    String[] words = OldNames.replace(console, arguments);
    return commandLine(console, words)
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(Console.writer(console.help()))
        .setErr(Console.writer(console.err()))
        .setExecutionStrategy(Yika::execute)
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints)
        .execute(words);
  }

  private static int execute(ParseResult parsed) {
    ArgumentCheck.requireValues(parsed);
    return new RunLast().execute(parsed);
  }

  static CommandLine commandLine(Console console, String... arguments) {
    CommandLine yika = withCommands(console, arguments);
    Choice.register(yika, Channel.class);
    Choice.register(yika, DeviceTrust.class);
    Choice.register(yika, IdentifierKind.class);
    Choice.register(yika, InsuranceScheme.class);
    Choice.register(yika, MemberKind.class);
    Choice.register(yika, MemberProblem.class);
    Choice.register(yika, Purpose.class);
    Choice.register(yika, StepUp.class);
    Choice.register(yika, View.class);
    WindowCommand.registerMatters(yika);
    if (console.screen().width() > 0) {
      yika.setUsageHelpWidth(Math.min(Math.max(console.screen().width(), NARROWEST), USUAL));
    }
    return HelpLanguage.speak(yika, console, arguments);
  }

  /** Adds only the sub-command asked for, else all: inspecting each delays the start. */
  private static CommandLine withCommands(Console console, String... arguments) {
    CommandLine yika = new CommandLine(new Yika(console));
    Map<String, Supplier<Object>> commands = commands(console);
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      return yika.addSubcommand(commands.get(arguments[0]).get());
    }
    commands.values().forEach(command -> yika.addSubcommand(command.get()));
    return yika;
  }

  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("desk", () -> new DeskCommand(console));
    commands.put("check", () -> new CheckCommand(console));
    commands.put("reader", () -> new ReaderCommand(console));
    commands.put("region", () -> new RegionCommand(console));
    commands.put("status", () -> new StatusCommand(console));
    commands.put("report", () -> new ReportCommand(console));
    commands.put("card", () -> new CardCommand(console));
    commands.put("guide", () -> new GuideCommand(console));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("workday", () -> new WorkdayCommand(console));
    commands.put("window", () -> new WindowCommand(console));
    commands.put("diagram", () -> new DiagramCommand(console));
    commands.put("mask", () -> new MaskCommand(console));
    commands.put("scrub", () -> new ScrubCommand(console));
    commands.put("policy", () -> policy(console));
    commands.put("audit", () -> audit(console));
    commands.put("generate", () -> new GenerateCommand(console));
    commands.put("completion", () -> new CompletionCommand(console));
    commands.put("help", () -> new HelpCommand(console));
    return commands;
  }

  private static CommandLine policy(Console console) {
    return new CommandLine(new GroupCommand.Policy(console))
        .addSubcommand(new PolicyShowCommand(console))
        .addSubcommand(new PolicyFlowCommand(console));
  }

  private static CommandLine audit(Console console) {
    return new CommandLine(new GroupCommand.Audit(console))
        .addSubcommand(new AuditVerifyCommand(console))
        .addSubcommand(new AuditRepairCommand(console));
  }

  /** Without a sub-command there is nothing to do. */
  @Override
  public Integer call() {
    StringWriter usage = new StringWriter();
    commandLine(console).usage(new PrintWriter(usage));
    console.err().print(usage);
    return ExitCode.NOT_DONE;
  }

  /** Reads the version from the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Yika.class.getPackage().getImplementationVersion();
      return new String[] {"yika " + Optional.ofNullable(version).orElse("(not packaged)")};
    }
  }
}
