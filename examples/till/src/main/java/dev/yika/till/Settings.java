package dev.yika.till;

import dev.yika.till.store.Database;
import dev.yika.till.store.OwnerOnly;
import dev.yika.till.store.Refusal;
import dev.yika.till.store.SpaceGuard;
import dev.yika.till.store.StoreRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of a till.
 *
 * @param folder the folder of the key file, the journal and the file of H2
 * @param database the URL of PostgreSQL; empty for the file of H2 in the folder
 */
@ConfigurationProperties("till")
record Settings(@DefaultValue("till-data") Path folder, @DefaultValue("") String database) {

  String url() {
    return database.isEmpty()
        ? Database.ofFile(folder.toAbsolutePath().resolve("till").toString())
        : database;
  }

  SpaceGuard space() {
    return database.isEmpty() ? SpaceGuard.of(folder, SpaceGuard.RESERVE) : SpaceGuard.NONE;
  }

  Path keyFile() {
    return folder.resolve("till.key.tsv");
  }

  Path journal() {
    return folder.resolve("audit.tsv");
  }

  /**
   * Creates the folder and the file of H2, accessible to their owner only.
   *
   * @throws StoreRefusedException as {@link Refusal#FOLDER}, since H2 opens a file that it cannot
   *     write as a database that cannot be changed
   */
  Settings made() {
    try {
      Files.createDirectories(folder);
      if (database.isEmpty()) {
        OwnerOnly.require(file());
        requireWritable(file());
      }
      requireWritable(folder);
      return this;
    } catch (IOException e) {
      throw new StoreRefusedException(Refusal.FOLDER);
    }
  }

  private static void requireWritable(Path place) {
    if (!Files.isWritable(place)) {
      throw new StoreRefusedException(Refusal.FOLDER);
    }
  }

  private Path file() {
    return folder.resolve("till.mv.db");
  }

  /**
   * Tests whether an address belongs to this machine only; an empty one stands for all addresses.
   */
  static boolean isLoopback(String address) {
    try {
      return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
