package dev.yika.cli.masking;

import dev.yika.cli.command.RowCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.result.Wording;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.pseudonym.MaskingKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
      "number; a record of who moved it and when takes its place. Any other damage is",
      "not repaired, and nothing is changed then. An intact journal stays as it is.",
      "",
      "Examples:",
      "  yika audit repair audit.tsv --key-file key.tsv --user u-17"
    })
public final class AuditRepairCommand extends RowCommand {

  private static final List<Column<Optional<Path>>> COLUMNS =
      List.of(
          Column.of("repaired", "已修复", 8, aside -> Cell.of(aside.isPresent())),
          new Column<>(
              "moved_to",
              new Wording("moved to", "移至"),
              24,
              aside -> Cell.of(aside, path -> Cell.of(Discreet.text(path.toString())))));

  @Mixin private JournalOptions journal = new JournalOptions();

  @Option(
      names = "--user",
      required = true,
      paramLabel = "<user>",
      description = "The user who repairs the journal, for the record.")
  private @Nullable String user;

  public AuditRepairCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    MaskingKey key = journal.key(locale());
    Optional<Path> aside = repair(journal.file(), key);
    write(COLUMNS, List.of(aside));
    return ExitCode.ALL_VALID;
  }

  private Optional<Path> repair(String file, MaskingKey key) {
    String shown = Discreet.text(file);
    try {
      Path path = FileArgument.toRead(file, locale());
      if (!Files.exists(path)) {
        throw console().refusal(Notice.NO_SUCH_FILE, shown);
      }
      return AuditJournal.repair(path, key, Clock.systemUTC(), String.valueOf(user));
    } catch (AuditFailedException e) {
      String why = Discreet.text(e.message(locale()));
      throw console().refusal(Notice.NOT_REPAIRED, shown, why);
    } catch (IllegalArgumentException e) {
      throw console().usage(Notice.BAD_ROLE);
    }
  }
}
