package dev.yika.spark;

import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonymizer;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.SparkEnv;

/**
 * The keys of this process, read from files of the machine it runs on. Settings, plans and event
 * logs hold the path of a file only.
 */
final class WorkerKey {

  /** The setting that names the file, the same path on every machine. */
  static final String SETTING = "spark.yika.keyFile";

  /** By path: one process may serve one session after another, each with a key of its own. */
  private static final ConcurrentMap<String, Pseudonymizer> KEYS = new ConcurrentHashMap<>();

  private WorkerKey() {}

  /** Returns the key of the session; a file is read once, and again after it was refused. */
  static Pseudonymizer pseudonymizer() {
    SparkEnv process = SparkEnv.get();
    if (process == null || !process.conf().contains(SETTING)) {
      throw new IllegalStateException("yika_fingerprint needs the setting " + SETTING);
    }
    return KEYS.computeIfAbsent(
        process.conf().get(SETTING),
        file -> HmacPseudonymizer.of(MaskingKey.fromFile(Path.of(file))));
  }
}
