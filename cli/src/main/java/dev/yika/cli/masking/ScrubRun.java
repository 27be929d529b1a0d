package dev.yika.cli.masking;

import dev.yika.cli.console.Complaints;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.ProgressStream;
import dev.yika.cli.row.OutputException;
import dev.yika.masking.text.FileChangedException;
import dev.yika.masking.text.Replacement;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Scrubs one input, and says what it was that went wrong. */
final class ScrubRun {

  static final String STANDARD_INPUT = "-";

  private static final Duration PATIENCE = Duration.ofSeconds(1);

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

  /**
   * Scrubs an input.
   *
   * @param input a file, or - for standard input
   * @param target a file that is replaced as a whole; empty for standard output
   */
  ScrubReport run(String input, Optional<String> target) {
    long start = System.nanoTime();
    try {
      Watched stream = open(input, target.isPresent());
      ScrubReport report;
      try (stream) {
        report = write(whole(stream, input), target);
      }
      tellDoubt(stream.form, input);
      tellSpeed(stream, report, System.nanoTime() - start);
      return report;
    } catch (ReadException e) {
      throw Refusal.ofFile(Complaints.unreadable(e.getCause(), input, locale));
    } catch (ClosedByInterruptException e) {
      throw Refusal.ofFile(interrupted(target));
    } catch (FileChangedException e) {
      throw Refusal.ofFile(
          Notice.CHANGED.in(locale, target.map(Discreet::text).orElse(STANDARD_INPUT)));
    } catch (IOException e) {
      if (target.isEmpty()) {
        throw new OutputException(e);
      }
      throw Refusal.ofFile(unwritable(target.get()));
    }
  }

  /** A device or a pipe was written into, so that it is not as it was. */
  private String unwritable(String target) {
    Notice notice = isDevice(path(target)) ? Notice.UNWRITABLE_FILE : Notice.NOT_REPLACED;
    return notice.in(locale, Discreet.text(target));
  }

  /** Refuses to replace a pipe or a device by its own content. */
  void requireRegular(Collection<String> files) {
    for (String file : files) {
      if (isDevice(path(file))) {
        throw Refusal.ofFile(Notice.NOT_REGULAR.in(locale, Discreet.text(file)));
      }
    }
  }

  /** Refuses inputs that cannot be read, before any output is written. */
  void requireReadable(Collection<String> files) {
    for (String file : files) {
      if (!file.equals(STANDARD_INPUT) && !isDevice(path(file))) {
        requireReadable(file);
      }
    }
  }

  private void requireReadable(String file) {
    requireNoDirectory(file);
    try {
      Files.newInputStream(path(file)).close();
    } catch (IOException e) {
      throw Refusal.ofFile(Complaints.unreadable(e, file, locale));
    }
  }

  private void requireNoDirectory(String file) {
    if (Files.isDirectory(path(file))) {
      throw Refusal.ofFile(Notice.IS_DIRECTORY.in(locale, Discreet.text(file)));
    }
  }

  /** Tells what can be opened but once, and written into but not replaced. */
  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** Refuses a report that would take the place of a file that is read or written. */
  void requireApart(String report, Collection<String> files) {
    for (String file : files) {
      if (!file.equals(STANDARD_INPUT) && isSame(path(report), path(file))) {
        throw Refusal.ofFile(Notice.REPORT_ELSEWHERE.in(locale, Discreet.text(report)));
      }
    }
  }

  boolean isSame(String one, String other) {
    return isSame(path(one), path(other));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return (Files.exists(one) && Files.exists(other))
          ? Files.isSameFile(one, other)
          : place(one).equals(place(other));
    } catch (IOException e) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }

  /** Tells where a file will be, whether or not it is there yet. */
  private static Path place(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder == null ? whole : folder.toRealPath().resolve(folder.relativize(whole));
  }

  /** Writes the counts, with the words of the kinds and rules. */
  void writeReport(ScrubReport report, String file) {
    try {
      String total = Notice.TOTAL.in(locale) + "\t\t" + report.total() + "\n";
      byte[] text = (report.table(locale) + total).getBytes(StandardCharsets.UTF_8);
      Replacement.write(
          path(file),
          out -> {
            out.write(text);
            return text.length;
          });
    } catch (IOException e) {
      throw Refusal.ofFile(Notice.NO_REPORT.in(locale, Discreet.text(file)));
    }
  }

  private String interrupted(Optional<String> target) {
    return Notice.INTERRUPTED.in(locale, target.map(Discreet::text).orElse(STANDARD_INPUT));
  }

  private ScrubReport write(InputStream stream, Optional<String> target) throws IOException {
    return target.isPresent()
        ? scrubber.scrub(stream, path(target.get()))
        : scrubber.scrub(stream, console.raw());
  }

  /** Looks at the first bytes before any of the output is touched. */
  private InputStream whole(Watched stream, String input) throws IOException {
    byte[] head = stream.readNBytes(Opening.LENGTH);
    Optional<Opening> opening = Opening.find(head);
    if (opening.isPresent()) {
      throw Refusal.ofFile(opening.get().notice().in(locale, Discreet.text(input)));
    }
    return new SequenceInputStream(new ByteArrayInputStream(head), stream);
  }

  private Watched open(String input, boolean toFile) {
    if (input.equals(STANDARD_INPUT)) {
      return watch(console.in(), ProgressStream.UNKNOWN_SIZE, toFile);
    }
    Path path = path(input);
    requireNoDirectory(input);
    try {
      return watch(Files.newInputStream(path), Files.size(path), toFile);
    } catch (IOException e) {
      throw Refusal.ofFile(Complaints.unreadable(e, input, locale));
    }
  }

  Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw Refusal.ofFile(Notice.NO_SUCH_FILE.in(locale, Discreet.text(file)));
    }
  }

  /** A bar disturbs nobody unless the text itself goes to the screen. */
  private Watched watch(InputStream stream, long size, boolean toFile) {
    boolean isSeen = toFile ? console.errIsTerminal() : console.showsProgress();
    return isSeen
        ? new Watched(new ProgressStream(stream, size, console.err(), PATIENCE), true)
        : new Watched(stream, false);
  }

  private void tellDoubt(Utf8Check form, String input) {
    boolean isOther = isGb18030 ? form.isSurely() : !form.isWellFormed();
    if (isOther) {
      Notice doubt = isGb18030 ? Notice.IS_UTF_8 : Notice.NOT_UTF_8;
      console.err().println("yika: " + doubt.in(locale, Discreet.text(input)));
      hasMissed = true;
    }
  }

  /** Tells whether an input was of another encoding, so that numbers may be left in it. */
  boolean mayHaveMissed() {
    return hasMissed;
  }

  private void tellSpeed(Watched stream, ScrubReport report, long nanos) {
    if (stream.isSeen) {
      double megabytes = stream.count / 1e6;
      double perSecond = megabytes / Math.max(nanos / 1e9, 1e-9);
      console.err().println(Notice.SCRUBBED.in(locale, report.total(), megabytes, perSecond));
    }
  }

  /** Tells trouble with reading from trouble with writing, and counts. */
  private static final class Watched extends FilterInputStream {

    private final Utf8Check form = new Utf8Check();
    private final boolean isSeen;
    private long count;

    Watched(InputStream in, boolean isSeen) {
      super(in);
      this.isSeen = isSeen;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        int read = super.read(into, offset, length);
        count += Math.max(read, 0);
        form.accept(into, offset, offset + Math.max(read, 0));
        return read;
      } catch (ClosedByInterruptException e) {
        throw e;
      } catch (IOException e) {
        throw new ReadException(e);
      }
    }
  }

  /** Thrown when the input, not the output, has failed. */
  private static final class ReadException extends IOException {

    private static final long serialVersionUID = 1L;

    ReadException(IOException cause) {
      super(cause);
    }
  }
}
