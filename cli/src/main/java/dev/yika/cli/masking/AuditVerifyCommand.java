package dev.yika.cli.masking;

import dev.yika.cli.command.RowCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.masking.audit.AuditCheck;
import dev.yika.masking.audit.AuditFlaw;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.pseudonym.MaskingKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a journal: {@code yika audit verify audit.tsv --key-file key.tsv}. */
@Command(
    name = "verify",
    description = "Check a journal line by line and report the first line that is wrong.",
    footer = {
      "",
      "A record that was changed, removed, moved or inserted makes the exit code 1.",
      "Records removed from the end show only with --seal, the seal of an earlier check",
      "that was kept elsewhere; another journal of the same key only with --journal,",
      "the name of the journal in an earlier check. An empty file proves nothing: the",
      "cell intact is empty then, and the exit code is 1.",
      "",
      "Examples:",
      "  yika audit verify audit.tsv --key-file key.tsv"
    })
public final class AuditVerifyCommand extends RowCommand {

  private static final List<Column<AuditCheck>> COLUMNS =
      List.of(
          Column.of("records", "记录数", 7, check -> Cell.of(check.intact())),
          Column.of("intact", "完整", 6, AuditVerifyCommand::intact),
          Column.of(
              "line",
              "行",
              4,
              check -> check.isIntact() ? Cell.empty() : Cell.of(check.brokenLine())),
          Column.of("problem", "问题", 7, check -> Cell.of(check.flaw(), Cell::of)),
          Column.of("seal", "封印", 64, check -> Cell.of(check.seal())),
          Column.of("journal", "日志名", 32, check -> Cell.of(check.journal())));

  @Mixin private JournalOptions journal = new JournalOptions();

  @Option(
      names = "--seal",
      paramLabel = "<seal>",
      description = "A seal that the journal is known to have had.")
  private @Nullable String seal;

  @Option(
      names = "--journal",
      paramLabel = "<name>",
      description = "The name of the journal that the file is known to be.")
  private @Nullable String name;

  public AuditVerifyCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    String file = journal.file();
    AuditVerifier known = verifier(journal.key(locale()));
    AuditCheck check = TableFiles.load(file, known::verify, locale());
    write(COLUMNS, List.of(check));
    if (check.flaw().equals(Optional.of(AuditFlaw.INCOMPLETE))) {
      console().say(Notice.SEE_REPAIR, Discreet.text(file));
    }
    boolean isEmpty = check.isIntact() && check.intact() == 0;
    if (isEmpty) {
      console().say(Notice.NO_RECORD, Discreet.text(file));
    }
    return ExitCode.of(check.isIntact() && !isEmpty);
  }

  private AuditVerifier verifier(MaskingKey key) {
    AuditVerifier verifier = AuditVerifier.of(key);
    return named(seal == null ? verifier : sealed(verifier, seal));
  }

  private AuditVerifier sealed(AuditVerifier verifier, String seal) {
    try {
      return verifier.endingWith(seal);
    } catch (IllegalArgumentException e) {
      throw console().usage(Notice.BAD_SEAL);
    }
  }

  private AuditVerifier named(AuditVerifier verifier) {
    try {
      return name == null ? verifier : verifier.ofJournal(name);
    } catch (IllegalArgumentException e) {
      throw console().usage(Notice.BAD_JOURNAL_NAME);
    }
  }

  /** A journal without a record proves nothing. */
  private static Cell intact(AuditCheck check) {
    return check.isIntact() && check.intact() == 0 ? Cell.empty() : Cell.of(check.isIntact());
  }
}
