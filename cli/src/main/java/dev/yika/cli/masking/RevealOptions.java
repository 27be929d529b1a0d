package dev.yika.cli.masking;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Language;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.option.ViewerHint;
import dev.yika.core.number.Identifier;
import dev.yika.masking.Masking;
import dev.yika.masking.RevealRefusedException;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditOutcome;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of asking for a whole number: a reason, and an audit to write it down first. */
final class RevealOptions {

  @Option(
      names = "--reveal",
      paramLabel = "<reason>",
      description = "Show the whole number, if the policy lets the viewer, and write down why.")
  private @Nullable String reason;

  @Option(
      names = "--audit",
      paramLabel = "<file>",
      description = "The journal that --reveal writes to before anything is shown.")
  private @Nullable String audit;

  @Option(
      names = "--key-file",
      paramLabel = "<file>",
      description = "The key of the journal: a row of a name, a tab and 64 hexadecimal digits.")
  private @Nullable String keyFile;

  boolean isAsked() {
    return reason != null;
  }

  /** Refuses to reveal without everything that the record needs, and names the missing options. */
  void requireAll(Viewer viewer, Locale locale) {
    List<String> missing = new ArrayList<>(ViewerHint.missing(viewer));
    if (viewer.user().isEmpty()) {
      missing.add("--user");
    }
    if (audit == null) {
      missing.add("--audit");
    }
    if (keyFile == null) {
      missing.add("--key-file");
    }
    if (!missing.isEmpty()) {
      throw Refusal.ofUsage(Notice.REVEAL_NEEDS.in(locale, Language.list(locale, missing)));
    }
  }

  /** Returns the number, once the journal has the record. */
  Revealed reveal(Masking masking, Identifier number, Viewer viewer, Locale locale) {
    if (reason == null || audit == null || keyFile == null) {
      throw new IllegalStateException("requireAll was not asked");
    }
    Path file = FileArgument.toWrite(audit, locale);
    MaskingKey key = KeyFile.load(keyFile, locale);
    try (AuditJournal journal = AuditJournal.open(file, key, Clock.systemUTC())) {
      return masking.with(journal).reveal(number, viewer, reason);
    } catch (RevealRefusedException e) {
      if (e.outcome() == AuditOutcome.AUDIT_FAILED) {
        throw auditFailed(audit, cause(e), locale);
      }
      throw Refusal.ofFile(Notice.REVEAL_REFUSED.in(locale, e.message(locale)));
    } catch (AuditFailedException e) {
      throw auditFailed(audit, e, locale);
    }
  }

  private static RuntimeException cause(RevealRefusedException e) {
    return e.getCause() instanceof RuntimeException cause ? cause : e;
  }

  private static Refusal auditFailed(String audit, RuntimeException why, Locale locale) {
    if (why.getCause() instanceof IOException system) {
      return Refusal.ofFile(
          Notice.NOT_RECORDED.in(locale, FileArgument.unwritable(system, audit, locale)));
    }
    String words =
        why instanceof AuditFailedException failed
            ? Discreet.text(failed.message(locale))
            : AuditOutcome.AUDIT_FAILED.label(locale);
    return Refusal.ofFile(Notice.AUDIT_FAILED.in(locale, Discreet.text(audit), words));
  }
}
