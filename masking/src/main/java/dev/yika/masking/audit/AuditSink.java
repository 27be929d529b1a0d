package dev.yika.masking.audit;

import static java.util.Objects.requireNonNull;

import dev.yika.masking.pseudonym.Pseudonymizer;
import java.util.function.Consumer;

/**
 * The destination of audit records (审计去处). When {@link #write} returns, the record is durable;
 * until then no number is revealed.
 *
 * <p>Implementations are thread-safe. {@link AuditJournal} keeps a file; others write to a database
 * or a collector.
 *
 * @since 0.1.0
 */
public interface AuditSink {

  /**
   * Returns the pseudonymizer of the fingerprints in the records.
   *
   * @return a pseudonymizer with a key of the institution
   */
  Pseudonymizer fingerprints();

  /**
   * Writes a record.
   *
   * @param record the record
   * @throws AuditFailedException if it is not written, for whatever reason
   */
  void write(AuditRecord record);

  /**
   * Returns a sink that passes each record to a consumer.
   *
   * @param fingerprints fingerprints with a key of the institution
   * @param writer writes each record, or throws
   * @return the sink, thread-safe if both parts are
   */
  static AuditSink of(Pseudonymizer fingerprints, Consumer<AuditRecord> writer) {
    requireNonNull(fingerprints, "fingerprints");
    requireNonNull(writer, "writer");
    return new AuditSink() {
      @Override
      public Pseudonymizer fingerprints() {
        return fingerprints;
      }

      @Override
      public void write(AuditRecord record) {
        writer.accept(record);
      }
    };
  }

  /**
   * Returns a sink for programs whose audit is their log: each record is logged through SLF4J, on
   * level INFO, under the name {@code dev.yika.masking.audit}, and refused if that level is off.
   *
   * @param fingerprints fingerprints with a key of the institution
   * @return the sink
   */
  static AuditSink toLog(Pseudonymizer fingerprints) {
    return of(fingerprints, AuditLog::write);
  }

  /**
   * Returns a sink that writes each record to this one, then to the log as {@link #toLog} does, and
   * fails if either fails.
   *
   * @return the sink
   */
  default AuditSink andLog() {
    return of(
        fingerprints(),
        record -> {
          write(record);
          AuditLog.write(record);
        });
  }
}
