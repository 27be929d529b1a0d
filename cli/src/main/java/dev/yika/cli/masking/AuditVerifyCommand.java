package dev.yika.cli.masking;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.masking.audit.AuditCheck;
import dev.yika.masking.audit.AuditFlaw;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.pseudonym.MaskingKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
public final class AuditVerifyCommand implements Callable<Integer> {

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

  private final Console console;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private CommonOptions common = new CommonOptions();

  @Mixin private RowOptions output = new RowOptions();
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
    this.console = console;
  }

  @Override
  public Integer call() {
    Locale locale = console.locale();
    String file = journal.file();
    AuditVerifier known = verifier(journal.key(locale), locale);
    AuditCheck check = TableFiles.load(file, known::verify, locale);
    try (Rows<AuditCheck> rows = output.rows(console, COLUMNS)) {
      rows.add(check);
    }
    if (check.flaw().equals(Optional.of(AuditFlaw.INCOMPLETE))) {
      console.complain(Notice.SEE_REPAIR.in(locale, Discreet.text(file)));
    }
    boolean isEmpty = check.isIntact() && check.intact() == 0;
    if (isEmpty) {
      console.complain(Notice.NO_RECORD.in(locale, Discreet.text(file)));
    }
    return ExitCode.of(check.isIntact() && !isEmpty);
  }

  private AuditVerifier verifier(MaskingKey key, Locale locale) {
    AuditVerifier verifier = AuditVerifier.of(key);
    return named(seal == null ? verifier : sealed(verifier, seal, locale), locale);
  }

  private static AuditVerifier sealed(AuditVerifier verifier, String seal, Locale locale) {
    try {
      return verifier.endingWith(seal);
    } catch (IllegalArgumentException e) {
      throw Refusal.ofUsage(Notice.BAD_SEAL.in(locale));
    }
  }

  private AuditVerifier named(AuditVerifier verifier, Locale locale) {
    try {
      return name == null ? verifier : verifier.ofJournal(name);
    } catch (IllegalArgumentException e) {
      throw Refusal.ofUsage(Notice.BAD_JOURNAL_NAME.in(locale));
    }
  }

  /** A journal without a record proves nothing. */
  private static Cell intact(AuditCheck check) {
    return check.isIntact() && check.intact() == 0 ? Cell.empty() : Cell.of(check.isIntact());
  }
}
