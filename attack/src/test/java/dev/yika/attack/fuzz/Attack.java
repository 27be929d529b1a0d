package dev.yika.attack.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * One entry for text under attack. Each subclass hands {@link #attack} to Jazzer, too, in a method
 * called {@code withstands}: it replays the seeds beside the class, or looks for new inputs when
 * the profile {@code fuzz} is on.
 */
public abstract class Attack {

  /** Lets the entry read bytes; fails if it breaks what it promises. */
  protected abstract void attack(byte[] input) throws IOException;

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void withstandsTornSeeds(@ForAll("torn") byte[] input) throws IOException {
    attack(input);
  }

  @Provide
  Arbitrary<byte[]> torn() {
    List<byte[]> seeds = seeds();
    return Arbitraries.longs().map(seed -> new TornSeeds(seeds, new Random(seed)).next());
  }

  private List<byte[]> seeds() {
    String folder = getClass().getSimpleName() + "Inputs/withstands";
    URL found = Objects.requireNonNull(getClass().getResource(folder), folder);
    try (Stream<Path> files = Files.list(Path.of(found.toURI()))) {
      return files.sorted().map(Attack::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
