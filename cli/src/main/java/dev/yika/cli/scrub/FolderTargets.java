package dev.yika.cli.scrub;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Settles where the files below a folder go: to the same names below another one. */
final class FolderTargets {

  private final Path in;
  private final Path out;
  private final Locale locale;
  private final List<Path> skipped = new ArrayList<>();

  FolderTargets(Path in, Path out, Locale locale) {
    this.in = in;
    this.out = out;
    this.locale = locale;
  }

  /** Returns the links and special files that have no step, by their names below the folder. */
  List<Path> skipped() {
    return skipped;
  }

  /** Returns a step for each file, in the order of their names; refuses before any is written. */
  List<ScrubStep> steps() {
    try {
      requireApart();
      List<ScrubStep> steps = new ArrayList<>();
      for (Path entry : entries()) {
        if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
          steps.add(step(entry));
        } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          skipped.add(in.relativize(entry));
        }
      }
      return steps;
    } catch (IOException e) {
      throw Refusal.ofFile(FileArgument.unreadable(e, in.toString(), locale));
    }
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> all = Files.walk(in)) {
      return all.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ScrubStep step(Path file) {
    Path target = out.resolve(in.relativize(file));
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(Notice.OUT_EXISTS, target);
    }
    return ScrubStep.of(file.toString(), target.toString());
  }

  /** Otherwise the next run would read what this one writes. */
  private void requireApart() throws IOException {
    Path existing = out.toAbsolutePath().normalize();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (existing.toRealPath().startsWith(in.toRealPath())) {
      throw refused(Notice.OUT_WITHIN_IN, out);
    }
  }

  private Refusal refused(Notice why, Path file) {
    return Refusal.ofFile(why.in(locale, Discreet.text(file.toString())));
  }
}
