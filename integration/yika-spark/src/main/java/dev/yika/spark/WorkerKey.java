package dev.yika.spark;

import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonymizer;
import java.nio.file.Path;
import org.apache.spark.SparkEnv;

/**
 * The key of this process, read from a file of the machine it runs on. Settings, plans and event
 * logs hold the path of the file only.
 */
final class WorkerKey {

  /** The setting that names the file, the same path on every machine. */
  static final String SETTING = "spark.yika.keyFile";

  private WorkerKey() {}

  /** Reads the file once in each process; a file that is refused fails the query. */
  private static final class Holder {
    static final Pseudonymizer PSEUDONYMIZER = HmacPseudonymizer.of(MaskingKey.fromFile(file()));
  }

  static Pseudonymizer pseudonymizer() {
    return Holder.PSEUDONYMIZER;
  }

  private static Path file() {
    SparkEnv process = SparkEnv.get();
    if (process == null || !process.conf().contains(SETTING)) {
      throw new IllegalStateException("yika_fingerprint needs the setting " + SETTING);
    }
    return Path.of(process.conf().get(SETTING));
  }
}
