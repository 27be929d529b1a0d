package dev.yika.logging;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.text.Scrubber;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Masks the numbers in lines of a log (日志脱敏) after they were rendered: whatever a layout put into a
 * line, such as the message, its arguments, the context of the thread and the causes of an
 * exception, is masked alike.
 *
 * <p>MyBatis logs the names of columns in one event and each row in another. The last names of each
 * logger and thread are remembered, 64 at most, so that a row is masked as if it stood right below
 * them. With more queries than that at a time, and in rows that a program logs in a form of its
 * own, only numbers with evidence of their own are masked; {@link dev.yika.masking.text.Finder}
 * lists them.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class LineScrubber {

  private static final List<String> MADE_UP =
      List.of(madeUp(IdentifierKind.CITIZEN_ID), madeUp(IdentifierKind.CARD_NUMBER));

  /**
   * The fewest digits of a number that do not occur by accident in a line with times and counts.
   */
  private static final int PART = 8;

  /** A cut at any place leaves a part of a number behind one of these margins. */
  private static final List<String> MARGINS = List.of("", " ".repeat(6), " ".repeat(12));

  private static final int REPEATED = 228;

  /** A replacement of line breaks and spaces alone, which no number has. */
  private static final Pattern OF_SPACES =
      Pattern.compile("replace[({]%\\w+[)}]\\{'?(?:\\\\[nrRstv]|[\\[\\]()|+*?])+['}]");

  /** What cuts or rewrites some numbers, though perhaps none of those that are tried. */
  private static final Pattern REWRITING =
      Pattern.compile("%[-0-9.]*replace[({]|%-?[0-9]*\\.-?[0-9]+(?:X|mdc|MDC)\\b");

  private final Scrubber scrubber;
  private final Charset charset;
  private final SqlNames names;

  private LineScrubber(Scrubber scrubber, Charset charset) {
    this.scrubber = scrubber;
    this.charset = charset;
    this.names = new SqlNames(scrubber, charset);
  }

  /**
   * Returns a scrubber of lines, after a test with made-up numbers.
   *
   * @param scrubber what is a number, and what is left of it
   * @param charset the encoding of lines: UTF-8, US-ASCII, GB18030, GBK or GB2312
   * @return a scrubber that remembers no names yet
   * @throws IllegalArgumentException if the encoding is another one
   * @throws IllegalStateException if a made-up number is left as it is
   */
  public static LineScrubber of(Scrubber scrubber, Charset charset) {
    Scrubber encoded;
    try {
      encoded = scrubber.with(scrubber.finder().with(charset));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "charset " + charset + " is not served; UTF-8, US-ASCII, GB18030, GBK and GB2312 are", e);
    }
    LineScrubber lines = new LineScrubber(encoded, charset);
    lines.test();
    return lines;
  }

  private void test() {
    byte[] line = sample().getBytes(charset);
    scrub(line, "", "", sample());
    if (shows(line) || shows(scrub(sample(), "", "", sample()))) {
      throw new IllegalStateException("a made-up number is not masked: no line would be safe");
    }
  }

  /**
   * Returns a made-up text for tests of a whole layout.
   *
   * @return a text with made-up numbers
   */
  public static String sample() {
    return "card_no=" + MADE_UP.get(1) + ", id_no=" + MADE_UP.get(0);
  }

  /**
   * Returns whether a line still shows all numbers of {@link #sample()}, in any encoding that keeps
   * digits apart by zero bytes at most.
   *
   * @param line a line
   * @return whether nothing was masked
   */
  public static boolean shows(byte[] line) {
    StringBuilder text = new StringBuilder();
    for (byte b : line) {
      if (b != 0) {
        text.append((char) (b & 0xff));
      }
    }
    return shows(text.toString());
  }

  private static boolean shows(String line) {
    return MADE_UP.stream().allMatch(line::contains);
  }

  /**
   * Tests whether a layout cuts or rewrites messages, which leaves digits readable after masking:
   * the scrubber does not recognize a part of a number. The messages have 4,100 characters.
   *
   * @param appender the name of the appender
   * @param pattern the pattern of its layout, or what it has in place of one
   * @param layout returns the masked line of an event with this message
   * @return a warning if eight digits of a made-up number stay, whatever stands between them, or if
   *     the pattern replaces what may be digits or cuts the context of the thread
   */
  public static Optional<String> warning(
      String appender, String pattern, UnaryOperator<String> layout) {
    String numbers = (MADE_UP.get(1) + ", ").repeat(REPEATED);
    boolean isCut =
        REWRITING.matcher(OF_SPACES.matcher(pattern).replaceAll("")).find()
            || MARGINS.stream()
                .map(margin -> layout.apply(margin + numbers + margin))
                .anyMatch(LineScrubber::showsPart);
    return isCut
        ? Optional.of(
            "Parts of numbers may stay readable: the appender "
                + appender
                + " cuts or rewrites messages before they are masked, by "
                + pattern)
        : Optional.empty();
  }

  private static boolean showsPart(String line) {
    String digits = line.replaceAll("[^0-9]", "");
    String number = MADE_UP.get(1);
    return IntStream.rangeClosed(0, number.length() - PART)
        .anyMatch(at -> digits.contains(number.substring(at, at + PART)));
  }

  private static String madeUp(IdentifierKind kind) {
    return SampleNumbers.valid(kind, 1).findFirst().orElseThrow().unmasked();
  }

  /**
   * Masks the numbers in an event that was rendered to bytes.
   *
   * @param line the rendered event, of one line or more; masked in place
   * @param logger the name of its logger
   * @param thread the name of the thread that logged it
   * @param message its message with arguments, by which names and rows of MyBatis are known; empty
   *     if there is none
   */
  public void scrub(byte[] line, String logger, String thread, String message) {
    SqlLine sql = SqlLine.of(message);
    if (sql != null) {
      names.read(sql, logger, thread, message);
      names.scrub(sql, logger, thread, line);
    }
    scrubber.scrub(line);
  }

  /**
   * Masks the numbers in an event that was rendered to text.
   *
   * @param line the rendered event, of one line or more
   * @param logger the name of its logger
   * @param thread the name of the thread that logged it
   * @param message its message with arguments, by which names and rows of MyBatis are known; empty
   *     if there is none
   * @return the masked event
   */
  public String scrub(String line, String logger, String thread, String message) {
    if (SqlLine.of(message) == null) {
      return scrubber.scrub(line).toString();
    }
    byte[] bytes = line.getBytes(charset);
    scrub(bytes, logger, thread, message);
    return new String(bytes, charset);
  }

  /**
   * Returns the notice that is written in place of an event that cannot be masked. It holds nothing
   * of the event.
   *
   * @param reason why, without any text of the event
   * @return one line without its end
   */
  public static String notice(String reason) {
    return "[yika] an event was withheld, since it could not be masked: " + reason;
  }

  /** Returns the encoding; no line is kept. */
  @Override
  public String toString() {
    return "LineScrubber[" + charset + "]";
  }
}
