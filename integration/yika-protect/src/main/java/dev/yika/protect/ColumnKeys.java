package dev.yika.protect;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yika.masking.pseudonym.MaskingKey;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The keys of protected columns (列密钥): the current one, which writes, and older ones, which still
 * read.
 *
 * <p>Ciphers and fingerprints use keys derived from these by HMAC-SHA-256 with a label of their
 * own, so that one file serves both. <b>Keep older keys until no row needs them</b>, and backups of
 * the keys apart from those of the database: without its key a number cannot be read again.
 *
 * <p>This class is immutable and thread-safe. Its text shows names, never a secret.
 *
 * @since 0.1.0
 */
public final class ColumnKeys {

  private final ImmutableMap<String, MaskingKey> byId;

  private ColumnKeys(ImmutableList<MaskingKey> keys) {
    checkArgument(
        keys.stream().map(MaskingKey::id).distinct().count() == keys.size(),
        "two keys have the same name");
    this.byId = Maps.uniqueIndex(keys, MaskingKey::id);
  }

  /**
   * Returns keys of one generation.
   *
   * @param current the key that writes
   * @return the keys
   */
  public static ColumnKeys of(MaskingKey current) {
    return new ColumnKeys(ImmutableList.of(requireNonNull(current, "current")));
  }

  /**
   * Reads keys from files of one key each, in the form of {@link MaskingKey#fromFile}.
   *
   * @param current the file of the key that writes
   * @param older the files of keys that still read
   * @return the keys
   * @throws dev.yika.core.result.BadTableException if a file is no key file, or others may write to
   *     it
   * @throws java.io.UncheckedIOException if a file cannot be read
   * @throws IllegalArgumentException if two keys have the same name
   */
  public static ColumnKeys fromFiles(Path current, Path... older) {
    ColumnKeys keys = of(MaskingKey.fromFile(current));
    for (Path file : older) {
      keys = keys.withOlder(MaskingKey.fromFile(file));
    }
    return keys;
  }

  /**
   * Returns these keys and one that still reads.
   *
   * @param older the key
   * @return new keys with the same current one
   * @throws IllegalArgumentException if a key has this name already
   */
  public ColumnKeys withOlder(MaskingKey older) {
    return new ColumnKeys(
        ImmutableList.<MaskingKey>builder()
            .addAll(byId.values())
            .add(requireNonNull(older, "older"))
            .build());
  }

  /**
   * Returns the key that writes.
   *
   * @return the current key
   */
  public MaskingKey current() {
    return byId.values().iterator().next();
  }

  Optional<MaskingKey> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  ImmutableList<MaskingKey> all() {
    return byId.values().asList();
  }

  /** Returns the names of the keys, the current one first. */
  @Override
  public String toString() {
    return "ColumnKeys" + byId.keySet();
  }
}
