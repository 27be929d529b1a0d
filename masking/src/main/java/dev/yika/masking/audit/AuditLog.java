package dev.yika.masking.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Audit records in the log of the program. */
final class AuditLog {

  private static final Logger LOG = LoggerFactory.getLogger("dev.yika.masking.audit");

  private AuditLog() {}

  static void write(AuditRecord record) {
    if (!LOG.isInfoEnabled()) {
      throw new AuditFailedException("the audit log is off");
    }
    LOG.info("reveal {}", record);
  }
}
