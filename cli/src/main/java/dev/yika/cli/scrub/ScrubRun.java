package dev.yika.cli.scrub;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.WholeFile;
import dev.yika.cli.option.InputFile;
import dev.yika.cli.row.OutputException;
import dev.yika.cli.scrub.WatchedInput.ReadException;
import dev.yika.masking.text.EncodingWatch;
import dev.yika.masking.text.FileChangedException;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.text.WideEncodingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Scrubs one input, and says what it was that went wrong. */
final class ScrubRun {

  private final Console console;
  private final Scrubber scrubber;
  private final Locale locale;
  private final boolean isGb18030;
  private final Optional<Executor> executor;
  private boolean hasMissed;

  ScrubRun(
      Console console,
      Scrubber scrubber,
      boolean isGb18030,
      Optional<Executor> executor,
      Locale locale) {
    this.console = console;
    this.scrubber = scrubber;
    this.locale = locale;
    this.isGb18030 = isGb18030;
    this.executor = executor;
  }

  /**
   * What became of a step.
   *
   * @param report what was masked; empty if the input is refused, which the words say
   * @param words what is to be said about it, once its turn comes
   */
  record Done(Optional<ScrubReport> report, List<Runnable> words) {}

  /**
   * Scrubs an input; a file that it goes to is replaced as a whole. An input that is refused has no
   * report.
   */
  Optional<ScrubReport> run(ScrubStep step) {
    return run(step, executor, isSeen(step.target()), Runnable::run);
  }

  /** Scrubs an input beside others, and says nothing yet. */
  Done runBeside(ScrubStep step) {
    List<Runnable> words = new ArrayList<>();
    Optional<ScrubReport> report = run(step, Optional.empty(), false, words::add);
    return new Done(report, words);
  }

  private Optional<ScrubReport> run(
      ScrubStep step, Optional<Executor> pieces, boolean isWatched, Consumer<Runnable> words) {
    String input = step.input();
    Optional<String> target = step.target();
    long start = System.nanoTime();
    try {
      WatchedInput stream = new WatchedInput(InputFile.stream(input, console, isWatched));
      ScrubReport report = write(stream, step, pieces, words);
      words.accept(() -> tellDoubt(stream, input));
      if (isSeen(target)) {
        long nanos = System.nanoTime() - start;
        words.accept(() -> tellSpeed(stream.count(), report, nanos));
      }
      return Optional.of(report);
    } catch (Refusal e) {
      return refused(e.message(), words);
    } catch (ReadException e) {
      return refused(FileArgument.unreadable(e.getCause(), input, locale), words);
    } catch (ClosedByInterruptException e) {
      throw Refusal.ofFile(interrupted(target));
    } catch (WideEncodingException e) {
      return refused(Notice.IS_UTF_16.in(locale, Discreet.text(input)), words);
    } catch (FileChangedException e) {
      String file = target.map(Discreet::text).orElse(FileArgument.STANDARD);
      return refused(Notice.CHANGED.in(locale, file), words);
    } catch (IOException e) {
      if (target.isEmpty()) {
        throw new OutputException(e);
      }
      throw Refusal.ofFile(unwritable(e, target.get()));
    }
  }

  private Optional<ScrubReport> refused(String why, Consumer<Runnable> words) {
    words.accept(() -> console.complain(why));
    return Optional.empty();
  }

  /** A device or a pipe was written into, so that it is not as it was. */
  private String unwritable(IOException e, String target) {
    String why = FileArgument.unwritable(e, target, locale);
    return ScrubTargets.isDevice(path(target)) ? why : Notice.NOT_REPLACED.in(locale, why);
  }

  /** Says that the work was given up before a file was written. */
  String interrupted(Optional<String> target) {
    return Notice.INTERRUPTED.in(locale, target.map(Discreet::text).orElse(FileArgument.STANDARD));
  }

  /** Writes the counts, with the words of the kinds and rules. */
  void writeReport(ScrubReport report, String file) {
    try {
      String total = Notice.TOTAL.in(locale) + "\t\t" + report.total() + "\n";
      WholeFile.write(path(file), out -> out.write(report.table(locale) + total));
    } catch (IOException e) {
      String why = FileArgument.unwritable(e, file, locale);
      throw Refusal.ofFile(Notice.NO_REPORT.in(locale, why));
    }
  }

  private ScrubReport write(
      WatchedInput watched, ScrubStep step, Optional<Executor> pieces, Consumer<Runnable> words)
      throws IOException {
    try (watched) {
      return write(whole(watched, step.input()), step.target(), pieces, words);
    }
  }

  private ScrubReport write(
      InputStream stream,
      Optional<String> target,
      Optional<Executor> pieces,
      Consumer<Runnable> words)
      throws IOException {
    if (target.isPresent()) {
      Path folder = path(target.get()).toAbsolutePath().getParent();
      if (folder != null && !Files.exists(folder)) {
        Files.createDirectories(folder); // of a folder that is mirrored
      }
      removeUnfinished(path(target.get()), words);
    }
    if (pieces.isPresent()) {
      return target.isPresent()
          ? scrubber.scrub(stream, path(target.get()), pieces.get())
          : scrubber.scrub(stream, console.raw(), pieces.get());
    }
    return target.isPresent()
        ? scrubber.scrub(stream, path(target.get()))
        : scrubber.scrub(stream, console.raw());
  }

  /** Removes what a run that was killed left beside a file, and says so. */
  private void removeUnfinished(Path file, Consumer<Runnable> words) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    int removed = folder == null ? 0 : Scrubber.removeUnfinished(folder);
    if (removed > 0) {
      words.accept(() -> console.err().println(Notice.UNFINISHED_REMOVED.in(locale, removed)));
    }
  }

  /** Looks at the first bytes before any of the output is touched. */
  private InputStream whole(InputStream stream, String input) throws IOException {
    byte[] head = head(stream);
    Optional<Opening> opening = Opening.find(head);
    if (opening.isPresent()) {
      throw Refusal.ofFile(opening.get().notice().in(locale, Discreet.text(input)));
    }
    return new SequenceInputStream(new ByteArrayInputStream(head), stream);
  }

  /** Waits for no more bytes than show the kind of the input, which may be typed by hand. */
  private static byte[] head(InputStream stream) throws IOException {
    byte[] head = new byte[Opening.LENGTH];
    int filled = 0;
    int read = 0;
    while (read >= 0 && filled < Opening.LEAST) {
      read = stream.read(head, filled, head.length - filled);
      filled += Math.max(read, 0);
    }
    return Arrays.copyOf(head, filled);
  }

  /** Progress is shown unless the text itself goes to the screen. */
  private boolean isSeen(Optional<String> target) {
    return target.isPresent() ? console.errIsTerminal() : console.showsProgress();
  }

  private Path path(String file) {
    return FileArgument.path(file, locale);
  }

  private void tellDoubt(WatchedInput text, String input) {
    EncodingWatch form = text.encoding();
    if (form.isWide()) {
      doubt(Notice.IS_UTF_16.in(locale, Discreet.text(input)));
    } else if (form.change().isPresent()) {
      long line = form.change().getAsLong();
      doubt(Notice.CHANGES_ENCODING.in(locale, Discreet.text(input), line));
    } else if (isGb18030 ? form.isCertainlyUtf8() : !form.isUtf8()) {
      Notice doubt = isGb18030 ? Notice.IS_UTF_8 : Notice.NOT_UTF_8;
      doubt(doubt.in(locale, Discreet.text(input)));
    }
  }

  private void doubt(String words) {
    console.complain(words);
    hasMissed = true;
  }

  /** Says what was left although its region is known, as a count. */
  void tellNearMisses(ScrubReport report) {
    if (report.nearMisses() > 0) {
      console.err().println(Notice.NEAR_MISSES.in(locale, report.nearMisses()));
    }
  }

  /** Says how many names of files may hold a number, which the files that were written keep. */
  void tellNames(List<ScrubStep> steps) {
    long names =
        steps.stream()
            .flatMap(step -> step.target().stream())
            .filter(file -> !scrubber.finder().find(file).isEmpty())
            .count();
    if (names > 0) {
      console.say(Notice.NAMES_KEPT, names);
    }
  }

  /** Returns whether an input was of another encoding, so that numbers may be left in it. */
  boolean mayHaveMissed() {
    return hasMissed;
  }

  private void tellSpeed(long count, ScrubReport report, long nanos) {
    double megabytes = count / 1e6;
    double perSecond = megabytes / Math.max(nanos / 1e9, 1e-9);
    console.err().println(Notice.SCRUBBED.in(locale, report.total(), megabytes, perSecond));
  }
}
