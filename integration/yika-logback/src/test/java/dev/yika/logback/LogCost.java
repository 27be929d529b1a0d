package dev.yika.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * A program that prints what a line costs with the plain layout, with a regular expression and with
 * a scrubbing encoder, in turns of one run: in time of the processor, which other programs do not
 * lengthen.
 */
public final class LogCost {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int EVENTS = 20_000;
  private static final int ROUNDS = 15;
  private static final String REGEX =
      "%replace(%msg){'(?<![0-9])([1-9][0-9]{5})[0-9]{6,9}([0-9]{3}[0-9Xx])(?![0-9])','$1****$2'}";

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger logger = context.getLogger("com.example.Settlement");
  private long bytes;

  private LogCost() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    new LogCost().run(System.out);
  }

  private void run(PrintStream out) {
    List<String> messages =
        List.of(
            "{}: settled in {} ms, fund 120.50, account 30.00",
            "医保卡号 {} 已结算，基金支付 120.50 元，耗时 {} ms",
            "{\"card_no\":\"{}\",\"fund\":120.50,\"ms\":{}}");
    List<Encoder<ILoggingEvent>> encoders = List.of(encoder("%msg"), encoder(REGEX), scrubbing());
    double[][] best = new double[messages.size()][encoders.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int m = 0; m < messages.size(); m++) {
        for (int e = 0; e < encoders.size(); e++) {
          double time = time(encoders.get(e), messages.get(m));
          best[m][e] = round == 0 ? time : Math.min(best[m][e], time);
        }
      }
    }
    out.println("microseconds an event, the best of " + ROUNDS + " rounds: plain, regex, Yika");
    for (double[] row : best) {
      out.printf(Locale.ROOT, "%.2f  %.2f  %.2f%n", row[0], row[1], row[2]);
    }
    out.println(bytes + " bytes");
  }

  private double time(Encoder<ILoggingEvent> encoder, String message) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < EVENTS; i++) {
      Object[] arguments = {i % 10 == 0 ? "4101021234567890" : "a visit", i};
      ILoggingEvent event = new LoggingEvent("fqcn", logger, Level.INFO, message, null, arguments);
      bytes += encoder.encode(event).length;
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1000.0 / EVENTS;
  }

  private PatternLayoutEncoder encoder(String message) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{HH:mm:ss.SSS} [%thread] %-5level %logger{36} - " + message + "%n");
    encoder.start();
    return encoder;
  }

  private Encoder<ILoggingEvent> scrubbing() {
    ScrubbingEncoder encoder = new ScrubbingEncoder();
    encoder.setContext(context);
    encoder.setEncoder(encoder("%msg"));
    encoder.start();
    return encoder;
  }
}
