package dev.yika.cli.masking;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.RowWriter;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.pseudonym.MaskingKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves an unfinished line of a journal aside: {@code yika audit repair audit.tsv}. */
@Command(
    name = "repair",
    description = "Move the last line of a journal aside if a power cut left it unfinished.",
    footer = {
      "",
      "The line goes to a file beside the journal, named like it with .torn- and its",
      "number; a record takes its place that tells who moved it and when. Whatever else",
      "is wrong with a journal is not repaired, and nothing is changed then. A journal",
      "that is intact stays as it is.",
      "",
      "Examples:",
      "  yika audit repair audit.tsv --key-file key.tsv --user u-17"
    })
public final class AuditRepairCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("repaired", "repaired", "已修复", 8),
          new Column("moved_to", "moved to", "移至", 24));

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private JournalOptions journal = new JournalOptions();

  @Option(
      names = "--user",
      required = true,
      paramLabel = "<user>",
      description = "Who repairs the journal, for the record.")
  private @Nullable String user;

  public AuditRepairCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Locale locale = common.locale(console);
    MaskingKey key = journal.key(locale);
    Optional<Path> aside = repair(journal.file(), key, locale);
    try (RowWriter rows = output.writer(console, COLUMNS, locale)) {
      rows.row(
          List.of(
              Cell.of(aside.isPresent()),
              aside.map(path -> Cell.of(Discreet.text(path.toString()))).orElse(Cell.empty())));
    }
    return ExitCode.ALL_VALID;
  }

  private Optional<Path> repair(String file, MaskingKey key, Locale locale) {
    String shown = Discreet.text(file);
    try {
      Path path = FileArgument.toRead(file, locale);
      if (!Files.exists(path)) {
        throw Refusal.ofFile(Notice.NO_SUCH_FILE.in(locale, shown));
      }
      return AuditJournal.repair(path, key, Clock.systemUTC(), String.valueOf(user));
    } catch (AuditFailedException e) {
      String why = Discreet.text(e.message(locale));
      throw Refusal.ofFile(Notice.NOT_REPAIRED.in(locale, shown, why));
    } catch (IllegalArgumentException e) {
      throw Refusal.ofUsage(Notice.BAD_ROLE.in(locale));
    }
  }
}
