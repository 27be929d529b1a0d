package dev.yika.till.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses changes once space is short, so that the database can still close properly. */
@FunctionalInterface
public interface SpaceGuard {

  /** No limit, for a database on another machine. */
  SpaceGuard NONE = () -> {};

  /** The space that stays free, 32 MiB: a compaction of the file needs some. */
  long RESERVE = 32L << 20;

  /**
   * Refuses if there is too little space.
   *
   * @throws StoreRefusedException as {@link Refusal#FULL}
   */
  void check();

  /**
   * Returns the guard of a folder.
   *
   * @param folder the folder of the database
   * @param reserve the bytes that stay free
   * @return a guard
   */
  static SpaceGuard of(Path folder, long reserve) {
    return () -> {
      try {
        CommandCheck.require(Files.getFileStore(folder).getUsableSpace() >= reserve, Refusal.FULL);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
