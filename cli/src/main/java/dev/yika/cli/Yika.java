package dev.yika.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command {@code yika} itself, and where the process begins. */
@Command(
    name = "yika",
    versionProvider = Yika.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Chinese medical-insurance (医保) card numbers and their relatives.",
    footer = {
      "",
      "Exit codes: 0 all valid, 1 something invalid, 2 wrong usage, unreadable input or",
      "unwritable output.",
      "",
      "Examples, all numbers made up:",
      "  yika check 4101021234567890",
      "  yika check --file numbers.txt --format csv",
      "  yika region 410102 --year 2002",
      "  yika generate --kind card-number --count 5 --seed 7"
    })
public final class Yika implements Callable<Integer> {

  private final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

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

  static int run(Console console, String... arguments) {
    return commandLine(console).execute(arguments);
  }

  private static CommandLine commandLine(Console console) {
    Complaints complaints = new Complaints(console);
    return new CommandLine(new Yika(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new RegionCommand(console))
        .addSubcommand(new GenerateCommand(console))
        .addSubcommand(new HelpCommand())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(Console.writer(console.help()))
        .setErr(Console.writer(console.err()))
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
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
