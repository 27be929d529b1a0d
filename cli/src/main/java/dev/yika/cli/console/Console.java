package dev.yika.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.cli.row.Screen;
import dev.yika.cli.row.WholeLines;
import dev.yika.cli.row.Wrapping;
import dev.yika.core.result.Wording;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The context of a run: streams and language. Commands touch nothing else of the process, so that
 * tests can run them inside their own.
 *
 * @param in standard input
 * @param help where help goes when it was asked for
 * @param out standard output for results
 * @param err standard error
 * @param locale the language of the environment
 * @param showsProgress whether a progress bar would be seen and disturb no output
 * @param errIsTerminal whether standard error is a terminal
 * @param screen the terminal that shows results
 */
public record Console(
    InputStream in,
    OutputStream help,
    WholeLines out,
    PrintStream err,
    Locale locale,
    boolean showsProgress,
    boolean errIsTerminal,
    Screen screen) {

  private static final Wording MESSAGE = new Wording("yika: %s", "yika：%s");
  private static final Path IN = Path.of("/proc/self/fd/0");
  private static final Path OUT = Path.of("/proc/self/fd/1");
  private static final Path ERR = Path.of("/proc/self/fd/2");

  /** Returns a console of given streams. */
  public static Console of(
      InputStream in, OutputStream out, OutputStream err, Locale locale, boolean showsProgress) {
    return of(in, out, err, locale, showsProgress, showsProgress, Screen.NONE);
  }

  private static Console of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Locale locale,
      boolean showsProgress,
      boolean errIsTerminal,
      Screen screen) {
    return new Console(
        in,
        out,
        new WholeLines(out),
        new PrintStream(err, true, UTF_8),
        locale,
        showsProgress,
        errIsTerminal,
        screen);
  }

  /** Returns this console with another language. */
  public Console in(Locale other) {
    return new Console(in, help, out, err, other, showsProgress, errIsTerminal, screen);
  }

  /** Returns this console with a terminal for results. */
  public Console on(Screen other) {
    return new Console(in, help, out, err, locale, showsProgress, errIsTerminal, other);
  }

  /** Returns standard output for what is no text of lines; not to be mixed with {@link #out()}. */
  public OutputStream raw() {
    return help;
  }

  /** Prints a message on standard error. */
  public void complain(String words) {
    String message = MESSAGE.in(locale, words);
    if (errIsTerminal && screen.width() > 0) {
      Wrapping.lines(message, screen.width()).forEach(err::println);
    } else {
      err.println(message);
    }
  }

  /** Prints a message on standard error, in the language of this console. */
  public void say(Notice notice, Object... values) {
    complain(notice.in(locale, values));
  }

  /** Returns a refusal of options and arguments that make no sense. */
  public Refusal usage(Notice why, Object... values) {
    return Refusal.ofUsage(why.in(locale, values));
  }

  /** Returns a refusal of a file. */
  public Refusal refusal(Notice why, Object... values) {
    return Refusal.ofFile(why.in(locale, values));
  }

  /** Returns a writer for what picocli itself writes, to the help or to standard error. */
  public static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  /** Returns the console of this process. */
  public static Console ofProcess() {
    return of(
        isOfJvm(IN) ? new ClosedInput() : new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Language.ofEnvironment(System.getenv()).locale(),
        isTerminal(ERR) && !isTerminal(OUT),
        isTerminal(ERR),
        isTerminal(OUT) ? Screen.ofProcess() : Screen.NONE);
  }

  /** Tests whether standard input and output are one file. */
  public static boolean isInOut() {
    return isOut(IN);
  }

  /** Tests whether standard output goes to a file, which would grow for ever if it was read. */
  public static boolean isOut(Path file) {
    try {
      return Files.isRegularFile(OUT) && Files.isSameFile(OUT, file);
    } catch (IOException e) {
      return false; // no such file, or no such place on this system
    }
  }

  /** The first file that the JVM opens takes the place of a standard input that is closed. */
  private static boolean isOfJvm(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).startsWith(System.getProperty("java.home"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Asks the system, since {@code System.console()} is null as soon as one stream is a file. */
  private static boolean isTerminal(Path descriptor) {
    try {
      String device = Files.readSymbolicLink(descriptor).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false; // no such place on this system: rather no bar than one in a log
    }
  }

  /** Standard input that the parent process has closed. */
  private static final class ClosedInput extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("closed");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return read();
    }
  }
}
