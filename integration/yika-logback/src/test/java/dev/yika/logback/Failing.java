package dev.yika.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import org.jspecify.annotations.Nullable;

/** An encoder that fails with the whole message in its exception. */
public final class Failing extends EncoderBase<ILoggingEvent> {

  @Override
  public byte[] encode(ILoggingEvent event) {
    if (event.getMessage().equals("endless")) {
      return encode(event);
    }
    throw new UnsupportedOperationException(event.getFormattedMessage());
  }

  @Override
  public byte @Nullable [] headerBytes() {
    return null;
  }

  @Override
  public byte @Nullable [] footerBytes() {
    return null;
  }
}
