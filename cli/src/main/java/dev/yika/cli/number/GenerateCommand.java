package dev.yika.cli.number;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.option.CardKindOption;
import dev.yika.cli.row.WholeLines;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Generates sample numbers: {@code yika generate --kind card-number --count 5 --seed 7}. */
@Command(
    name = "generate",
    description = "Generate sample numbers, one to a line, for demonstrations and tests.",
    footer = {
      "",
      "The same seed gives the same numbers. They are computed, not issued, and may",
      "belong to a person by chance: never send one to a real system.",
      "",
      "Examples:",
      "  yika generate --kind card-number --count 5 --seed 7",
      "  yika generate --kind citizen-id --count 100000 --seed 1 > numbers.txt"
    })
public final class GenerateCommand extends ConsoleCommand {

  /** A number typed in place of a count must not fill the disk. */
  private static final long MOST = 10_000_000;

  @Mixin private CardKindOption kind = new CardKindOption();

  @Option(
      names = "--count",
      paramLabel = "<count>",
      description = "How many, at most 10000000; by default 10.")
  private long count = 10;

  @Option(names = "--seed", paramLabel = "<seed>", description = "Any number; by default 1.")
  private long seed = 1;

  public GenerateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (count < 0 || count > MOST) {
      throw console().usage(Notice.BAD_COUNT, MOST);
    }
    console().say(Notice.MADE_UP);
    WholeLines out = console().out();
    SampleNumbers.valid(kind.kind(), seed)
        .limit(count)
        .map(MadeUpNumber::unmasked)
        .forEach(out::line);
    out.flush();
    return ExitCode.ALL_VALID;
  }
}
