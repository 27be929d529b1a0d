package dev.yika.till;

import dev.yika.core.result.BadTableException;
import dev.yika.core.result.Wording;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.till.backup.BadBackupException;
import dev.yika.till.store.StoreRefusedException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** The sentence, in both languages, of a failed start or command. */
final class Sentence {

  private Sentence() {}

  static String both(Wording words) {
    return words.chinese() + " / " + words.english();
  }

  /**
   * Returns the sentence of the first known cause; empty for a defect, whose stack trace is needed.
   */
  static Optional<String> of(Throwable thrown) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .map(Sentence::one)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> one(Throwable thrown) {
    if (thrown instanceof StoreRefusedException e) {
      return Optional.of(both(e.refusal().wording()));
    }
    if (thrown instanceof NoUsersException e) {
      return Optional.of(both(e.wording()));
    }
    if (thrown instanceof BadBackupException e) {
      return Optional.of(e.message(Locale.CHINESE) + " / " + e.message(Locale.ENGLISH));
    }
    if (thrown instanceof BadTableException e) {
      return Optional.of(e.message(Locale.CHINESE) + " / " + e.message(Locale.ENGLISH));
    }
    if (thrown instanceof AuditFailedException e) {
      return Optional.of(e.message(Locale.CHINESE) + " / " + e.message(Locale.ENGLISH));
    }
    if (thrown instanceof UncheckedIOException) {
      return Optional.of("文件无法读写 / a file cannot be read or written");
    }
    if (thrown instanceof PortInUseException e) {
      int port = e.getPort();
      return Optional.of("端口 " + port + " 已被占用 / port " + port + " is in use");
    }
    if (thrown instanceof BindException e && e.getProperty() != null) {
      String name = String.valueOf(e.getProperty().getName());
      return Optional.of("设置 " + name + " 有误 / the setting " + name + " is wrong");
    }
    return Optional.empty();
  }
}
