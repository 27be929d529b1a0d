package dev.yika.masking.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Scrubs the files below a folder into another one, which mirrors it. Small files are scrubbed
 * several at a time, a large one alone and in pieces, so that memory is bounded.
 */
final class FolderScrub {

  private static final long SMALL = 4L << 20;
  private static final int IN_FLIGHT = 16;

  private final Scrubber scrubber;
  private final Executor executor;
  private final Map<Path, ScrubReport> reports = new TreeMap<>();
  private final Deque<Pending> pending = new ArrayDeque<>();

  private FolderScrub(Scrubber scrubber, Executor executor) {
    this.scrubber = scrubber;
    this.executor = executor;
  }

  /** A file, by its name below the folder, and the report that it will have. */
  private record Pending(Path name, CompletableFuture<ScrubReport> report) {}

  static Map<Path, ScrubReport> run(Scrubber scrubber, Path in, Path out, Executor executor)
      throws IOException {
    Path from = in.toRealPath();
    requireApart(from, out);
    List<Path> entries = entries(from);
    for (Path entry : entries) {
      requireFree(from, entry, out);
    }
    return new FolderScrub(scrubber, executor).run(from, entries, out);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Otherwise the next run would read what this one writes. */
  private static void requireApart(Path from, Path out) throws IOException {
    Path existing = out.toAbsolutePath().normalize();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (existing.toRealPath().startsWith(from)) {
      throw new FileSystemException(out.toString(), null, "is within the folder that is read");
    }
  }

  private static void requireFree(Path from, Path entry, Path out) throws IOException {
    Path target = out.resolve(from.relativize(entry).toString());
    boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    if (!isFolder && !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(entry.toString(), null, "is neither a file nor a folder");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        && !(isFolder && Files.isDirectory(target))) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  private Map<Path, ScrubReport> run(Path from, List<Path> entries, Path out) throws IOException {
    try {
      for (Path entry : entries) {
        Path name = from.relativize(entry);
        Path target = out.resolve(name.toString());
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          scrub(name, entry, target);
        }
      }
      while (!pending.isEmpty()) {
        takeFirst();
      }
      return Collections.unmodifiableMap(reports);
    } finally {
      pending.forEach(one -> one.report().exceptionally(failed -> ScrubReport.empty()).join());
    }
  }

  private void scrub(Path name, Path file, Path target) throws IOException {
    if (Files.size(file) > SMALL) {
      reports.put(name, scrubber.scrub(file, target, executor));
      return;
    }
    while (pending.size() >= IN_FLIGHT) {
      takeFirst();
    }
    pending.add(
        new Pending(name, CompletableFuture.supplyAsync(() -> scrubWhole(file, target), executor)));
  }

  private ScrubReport scrubWhole(Path file, Path target) {
    try {
      return scrubber.scrub(file, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void takeFirst() throws IOException {
    Pending first = pending.remove();
    try {
      reports.put(first.name(), first.report().join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw e;
    }
  }
}
