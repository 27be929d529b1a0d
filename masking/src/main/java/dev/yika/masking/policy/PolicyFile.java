package dev.yika.masking.policy;

import static java.util.Objects.requireNonNull;

import dev.yika.core.result.BadTableException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A policy in a file that may change while a program runs (策略文件).
 *
 * <p>{@link #get()} returns the policy that was read last; {@link #reload()} replaces it by the
 * present one of the file, or throws and keeps it. The file is read at no other time: there is no
 * thread and no clock here. This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class PolicyFile implements Supplier<MaskingPolicy> {

  private static final Logger LOG = LoggerFactory.getLogger(PolicyFile.class);

  private final Path file;
  private final MaskingPolicy base;
  private volatile MaskingPolicy policy;

  private PolicyFile(Path file, MaskingPolicy base) {
    this.file = requireNonNull(file, "file");
    this.base = requireNonNull(base, "base");
    this.policy = base.withFile(file);
  }

  /**
   * Reads a file.
   *
   * @param file a UTF-8 file in the form of {@link MaskingPolicy#withRows}
   * @param base the policy to which the rules are added: {@link MaskingPolicy#empty()} if the file
   *     is the whole policy
   * @return the policy in the file
   * @throws BadTableException if a row is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public static PolicyFile open(Path file, MaskingPolicy base) {
    return new PolicyFile(file, base);
  }

  /**
   * Reads the file again and takes its policy.
   *
   * @return the new policy
   * @throws BadTableException if a row is refused; the policy stays as it was
   * @throws UncheckedIOException if the file cannot be read; the policy stays as it was
   */
  public MaskingPolicy reload() {
    MaskingPolicy changed = base.withFile(file);
    policy = changed;
    LOG.info("{}: masking policy of {} rules loaded", file.getFileName(), changed.rules().size());
    return changed;
  }

  /**
   * Returns the policy read last.
   *
   * @return the policy
   */
  @Override
  public MaskingPolicy get() {
    return policy;
  }

  /** Returns the policy read last, without the name of the file. */
  @Override
  public String toString() {
    return "PolicyFile[" + policy + "]";
  }
}
