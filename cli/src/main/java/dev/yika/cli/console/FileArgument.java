package dev.yika.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file named on the command line: finds it, and explains why it cannot be read or written without
 * repeating the message of an exception.
 */
public final class FileArgument {

  /** What stands for standard input or output in place of a file. */
  public static final String STANDARD = "-";

  private static final Path HERE = Path.of("");

  /** The messages of systems for errors without a Java exception of their own. */
  private static final Map<Pattern, Notice> SAYINGS =
      Map.of(
          Pattern.compile("no space left|quota|空间|配额", Pattern.CASE_INSENSITIVE), Notice.DISK_FULL,
          Pattern.compile("read-only|只读", Pattern.CASE_INSENSITIVE), Notice.DISK_READ_ONLY,
          Pattern.compile("not permitted|不允许", Pattern.CASE_INSENSITIVE), Notice.FORBIDDEN);

  /** An ending such as .csv; digits alone are a fraction. */
  private static final Pattern ENDING =
      Pattern.compile("[^|]*[^|/\\\\.]\\.[A-Za-z][A-Za-z0-9]{0,4}");

  /** A folder, or letters before a separator; digits between separators are a date. */
  private static final Pattern FOLDERS =
      Pattern.compile(
          "(?:\\.{0,2}|~|[A-Za-z]:)[/\\\\][^|]*|[^|/\\\\]*\\p{L}[^|/\\\\]*[/\\\\][^|]*");

  private FileArgument() {}

  /** Tests whether a word among values is meant as a file: it names one, or looks like a path. */
  public static boolean isMeant(String word) {
    if (word.equals(STANDARD)
        || ENDING.matcher(word).matches()
        || FOLDERS.matcher(word).matches()) {
      return true;
    }
    try {
      return Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns the place, whatever is there. */
  public static Path path(String file, Locale locale) {
    if (file.isEmpty()) {
      throw Refusal.ofFile(Notice.NO_NAME.in(locale));
    }
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException e) {
      throw refused(Notice.NO_SUCH_FILE, file, locale);
    }
    if (!path.isAbsolute() && !Files.isDirectory(HERE)) {
      throw refused(Notice.FOLDER_LOST, file, locale);
    }
    return path;
  }

  /** Returns the place of a file to be read; refuses a folder. */
  public static Path toRead(String file, Locale locale) {
    Path path = path(file, locale);
    if (Files.isDirectory(path)) {
      throw refused(Notice.IS_DIRECTORY, file, locale);
    }
    return path;
  }

  /** Returns the place of a file to be written; refuses one where it cannot be. */
  public static Path toWrite(String file, Locale locale) {
    if (file.equals(STANDARD)) {
      throw refused(Notice.NOT_A_NAME, file, locale);
    }
    Path path = toRead(file, locale);
    Optional<Notice> hindrance = Files.exists(path) ? Optional.empty() : hindrance(path);
    if (hindrance.isPresent()) {
      throw refused(hindrance.get(), file, locale);
    }
    return path;
  }

  /** Returns what keeps a new file from being made. */
  private static Optional<Notice> hindrance(Path path) {
    Path folder = folder(path);
    if (Files.isSymbolicLink(path)) {
      return Optional.of(Notice.LINK_TO_NOTHING);
    }
    if (!Files.exists(folder)) {
      return Optional.of(Notice.NO_FOLDER);
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(Notice.NOT_A_FOLDER);
    }
    return Files.isWritable(folder) ? Optional.empty() : Optional.of(Notice.ACCESS_DENIED);
  }

  private static Path folder(Path path) {
    return Optional.ofNullable(path.getParent()).orElse(HERE);
  }

  private static Refusal refused(Notice why, String file, Locale locale) {
    return Refusal.ofFile(why.in(locale, Discreet.text(file)));
  }

  /** Explains why a file could not be read. */
  public static String unreadable(@Nullable Throwable e, String file, Locale locale) {
    Notice notice =
        e instanceof NoSuchFileException
            ? Notice.NO_SUCH_FILE
            : e instanceof AccessDeniedException ? Notice.ACCESS_DENIED : Notice.UNREADABLE;
    return notice.in(locale, Discreet.text(file));
  }

  /** Explains why a file could not be written. */
  public static String unwritable(IOException e, String file, Locale locale) {
    boolean hasNoFolder = e instanceof NoSuchFileException && !Files.exists(folder(Path.of(file)));
    Notice notice =
        hasNoFolder
            ? Notice.NO_FOLDER
            : e instanceof AccessDeniedException ? Notice.ACCESS_DENIED : saying(e);
    return notice.in(locale, Discreet.text(file));
  }

  private static Notice saying(IOException e) {
    String said =
        String.valueOf(e instanceof FileSystemException it ? it.getReason() : e.getMessage());
    return SAYINGS.entrySet().stream()
        .filter(saying -> saying.getKey().matcher(said).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Notice.UNWRITABLE_FILE);
  }
}
