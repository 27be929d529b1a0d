package dev.yika.cli.scrub;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.diagram.WholeFile;
import dev.yika.cli.option.InputFile;
import dev.yika.cli.row.OutputException;
import dev.yika.cli.scrub.WatchedInput.ReadException;
import dev.yika.masking.text.FileChangedException;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Scrubs one input, and says what it was that went wrong. */
final class ScrubRun {

  private final Console console;
  private final Scrubber scrubber;
  private final Locale locale;
  private final boolean isGb18030;
  private boolean hasMissed;

  ScrubRun(Console console, Scrubber scrubber, boolean isGb18030, Locale locale) {
    this.console = console;
    this.scrubber = scrubber;
    this.locale = locale;
    this.isGb18030 = isGb18030;
  }

  /** Scrubs an input; a file that it goes to is replaced as a whole. */
  ScrubReport run(ScrubStep step) {
    String input = step.input();
    Optional<String> target = step.target();
    long start = System.nanoTime();
    try {
      WatchedInput stream = new WatchedInput(InputFile.stream(input, console, isSeen(target)));
      ScrubReport report;
      try (stream) {
        report = write(whole(stream, input), target);
      }
      tellDoubt(stream.form(), input);
      if (isSeen(target)) {
        tellSpeed(stream.count(), report, System.nanoTime() - start);
      }
      return report;
    } catch (ReadException e) {
      throw Refusal.ofFile(FileArgument.unreadable(e.getCause(), input, locale));
    } catch (ClosedByInterruptException e) {
      throw Refusal.ofFile(interrupted(target));
    } catch (FileChangedException e) {
      throw Refusal.ofFile(
          Notice.CHANGED.in(locale, target.map(Discreet::text).orElse(FileArgument.STANDARD)));
    } catch (IOException e) {
      if (target.isEmpty()) {
        throw new OutputException(e);
      }
      throw Refusal.ofFile(unwritable(e, target.get()));
    }
  }

  /** A device or a pipe was written into, so that it is not as it was. */
  private String unwritable(IOException e, String target) {
    String why = FileArgument.unwritable(e, target, locale);
    return ScrubTargets.isDevice(path(target)) ? why : Notice.NOT_REPLACED.in(locale, why);
  }

  private String interrupted(Optional<String> target) {
    return Notice.INTERRUPTED.in(locale, target.map(Discreet::text).orElse(FileArgument.STANDARD));
  }

  /** Writes the counts, with the words of the kinds and rules. */
  void writeReport(ScrubReport report, String file) {
    try {
      String total = Notice.TOTAL.in(locale) + "\t\t" + report.total() + "\n";
      WholeFile.write(path(file), report.table(locale) + total);
    } catch (IOException e) {
      String why = FileArgument.unwritable(e, file, locale);
      throw Refusal.ofFile(Notice.NO_REPORT.in(locale, why));
    }
  }

  private ScrubReport write(InputStream stream, Optional<String> target) throws IOException {
    return target.isPresent()
        ? scrubber.scrub(stream, path(target.get()))
        : scrubber.scrub(stream, console.raw());
  }

  /** Looks at the first bytes before any of the output is touched. */
  private InputStream whole(InputStream stream, String input) throws IOException {
    byte[] head = stream.readNBytes(Opening.LENGTH);
    Optional<Opening> opening = Opening.find(head);
    if (opening.isPresent()) {
      throw Refusal.ofFile(opening.get().notice().in(locale, Discreet.text(input)));
    }
    return new SequenceInputStream(new ByteArrayInputStream(head), stream);
  }

  /** Progress disturbs nobody unless the text itself goes to the screen. */
  private boolean isSeen(Optional<String> target) {
    return target.isPresent() ? console.errIsTerminal() : console.showsProgress();
  }

  private Path path(String file) {
    return FileArgument.path(file, locale);
  }

  private void tellDoubt(Utf8Check form, String input) {
    boolean isOther = isGb18030 ? form.isSurely() : !form.isWellFormed();
    if (isOther) {
      Notice doubt = isGb18030 ? Notice.IS_UTF_8 : Notice.NOT_UTF_8;
      console.complain(doubt.in(locale, Discreet.text(input)));
      hasMissed = true;
    }
  }

  /** Tells whether an input was of another encoding, so that numbers may be left in it. */
  boolean mayHaveMissed() {
    return hasMissed;
  }

  private void tellSpeed(long count, ScrubReport report, long nanos) {
    double megabytes = count / 1e6;
    double perSecond = megabytes / Math.max(nanos / 1e9, 1e-9);
    console.err().println(Notice.SCRUBBED.in(locale, report.total(), megabytes, perSecond));
  }
}
