package dev.yika.cli.scrub;

import static java.util.stream.Collectors.joining;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Settles where each input goes, and refuses what cannot go well, before anything is written. */
final class ScrubTargets {

  /** How many links are named that are skipped. */
  private static final int MOST_NAMED = 10;

  private final List<String> inputs;
  private final Console console;
  private final Locale locale;

  ScrubTargets(List<String> inputs, Console console) {
    this.inputs = inputs;
    this.console = console;
    this.locale = console.locale();
  }

  /** Writes everything to standard output. */
  private List<ScrubStep> toStandardOutput() {
    List<String> all = inputs.isEmpty() ? List.of(FileArgument.STANDARD) : inputs;
    return all.stream().map(input -> new ScrubStep(input, Optional.empty())).toList();
  }

  /** Replaces each input; refuses to replace a pipe or a device by its own content. */
  List<ScrubStep> inPlace() {
    if (!areFiles()) {
      throw Refusal.ofUsage(Notice.IN_PLACE_NEEDS_FILES.in(locale));
    }
    for (String input : inputs) {
      if (isDevice(path(input))) {
        throw Refusal.ofFile(Notice.NOT_REGULAR.in(locale, Discreet.text(input)));
      }
    }
    return inputs.stream().map(input -> ScrubStep.of(input, input)).toList();
  }

  /**
   * Writes one input to a file, each to a file of its name in a folder, or all to -. A folder is
   * mirrored.
   */
  List<ScrubStep> to(String out) {
    Optional<String> folder = inputs.stream().filter(this::isFolder).findFirst();
    if (folder.isPresent()) {
      if (inputs.size() > 1 || out.equals(FileArgument.STANDARD)) {
        throw Refusal.ofUsage(Notice.FOLDER_NEEDS_OUT.in(locale, Discreet.text(folder.get())));
      }
      return below(new FolderTargets(path(folder.get()), path(out), locale));
    }
    if (out.equals(FileArgument.STANDARD)) {
      return toStandardOutput();
    }
    boolean isNew = inputs.size() > 1 && !Files.exists(path(out), LinkOption.NOFOLLOW_LINKS);
    if (isNew || Files.isDirectory(path(out))) {
      return into(path(out));
    }
    if (inputs.size() > 1) {
      throw Refusal.ofUsage(Notice.OUT_TAKES_ONE.in(locale));
    }
    FileArgument.toWrite(out, locale);
    String input = inputs.isEmpty() ? FileArgument.STANDARD : inputs.get(0);
    requireOther(input, path(out));
    return List.of(ScrubStep.of(input, out));
  }

  private List<ScrubStep> below(FolderTargets folder) {
    List<ScrubStep> steps = folder.steps();
    List<Path> skipped = folder.skipped();
    if (!skipped.isEmpty()) {
      String names = skipped.stream().limit(MOST_NAMED).map(Path::toString).collect(joining(", "));
      String more = skipped.size() > MOST_NAMED ? ", …" : "";
      console.say(Notice.LINKS_SKIPPED, skipped.size(), Discreet.text(names) + more);
    }
    return steps;
  }

  /** Refuses an input that is the output by another name, as a link is. */
  private void requireOther(String input, Path out) {
    boolean isFile = !input.equals(FileArgument.STANDARD) && !isDevice(path(input));
    if (isFile && isSame(out, path(input))) {
      throw Refusal.ofUsage(Notice.OUT_IS_IN.in(locale, Discreet.text(out.toString())));
    }
  }

  /** Writes each input below a folder, which is made if it is not there. */
  private List<ScrubStep> into(Path folder) {
    if (!areFiles()) {
      throw Refusal.ofUsage(Notice.FOLDER_NEEDS_FILES.in(locale));
    }
    List<ScrubStep> steps = new ArrayList<>();
    Set<String> targets = new HashSet<>();
    for (String input : inputs) {
      Path name = Optional.ofNullable(path(input).getFileName()).orElse(Path.of(""));
      String target = folder.resolve(name).toString();
      if (!targets.add(target)) {
        throw Refusal.ofUsage(Notice.SAME_NAME.in(locale, Discreet.text(input)));
      }
      if (inputs.stream().anyMatch(other -> isSame(path(target), path(other)))) {
        throw Refusal.ofUsage(Notice.OUT_IS_IN.in(locale, Discreet.text(target)));
      }
      if (Files.exists(folder)) {
        FileArgument.toWrite(target, locale);
      }
      steps.add(ScrubStep.of(input, target));
    }
    return steps;
  }

  private boolean isFolder(String input) {
    return !input.equals(FileArgument.STANDARD) && Files.isDirectory(path(input));
  }

  private boolean areFiles() {
    return !inputs.isEmpty() && !inputs.contains(FileArgument.STANDARD);
  }

  /** Refuses inputs that cannot be read, and names all of them. */
  void requireReadable() {
    Optional<Refusal> last = Optional.empty();
    for (String input : inputs) {
      if (!input.equals(FileArgument.STANDARD) && !isDevice(path(input)) && !isFolder(input)) {
        try {
          requireReadable(input);
        } catch (Refusal e) {
          last.ifPresent(before -> console.complain(before.message()));
          last = Optional.of(e);
        }
      }
    }
    if (last.isPresent()) {
      throw last.get();
    }
  }

  private void requireReadable(String input) {
    try {
      Files.newInputStream(FileArgument.toRead(input, locale)).close();
    } catch (IOException e) {
      throw Refusal.ofFile(FileArgument.unreadable(e, input, locale));
    }
  }

  /** Refuses a report that would take the place of a file that is read or written, or cannot be. */
  void requireReport(String report, Collection<String> others) {
    for (String other : others) {
      if (!other.equals(FileArgument.STANDARD) && isSame(path(report), path(other))) {
        throw Refusal.ofFile(Notice.REPORT_ELSEWHERE.in(locale, Discreet.text(report)));
      }
    }
    FileArgument.toWrite(report, locale);
  }

  /** Tests whether a file can be opened only once, and written into but not replaced. */
  static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
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

  /** Returns the place of a file, whether or not it exists yet. */
  private static Path place(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder == null ? whole : folder.toRealPath().resolve(folder.relativize(whole));
  }

  private Path path(String file) {
    return FileArgument.path(file, locale);
  }
}
