package dev.yika.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.text.Finder;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * The functions that the generated code of Spark calls. No argument is null: Spark itself returns
 * null for a null. Kinds, views and languages are 0-based indices, resolved when a query is
 * analyzed.
 *
 * <p>This class is public because the generated code is in another package; it is not API. It is
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class NumberFunctions {

  private static final IdentifierKind[] KINDS = IdentifierKind.values();
  private static final View[] VIEWS = View.values();
  private static final ViewTable TABLE = ViewTable.standard();

  /** One for each thread, since tasks that share one make buffers anew for most rows. */
  private static final ThreadLocal<Scrubber> SCRUBBERS =
      ThreadLocal.withInitial(() -> Scrubber.standard().with(Finder.standard().with(UTF_8)));

  /** At most one name for each code of six digits. */
  private static final ConcurrentMap<RegionCode, UTF8String> REGIONS = new ConcurrentHashMap<>();

  private NumberFunctions() {}

  /**
   * Returns whether a text is a valid number.
   *
   * @param text the text
   * @param kind the index of its kind
   * @return whether it is valid
   */
  public static boolean isValid(UTF8String text, int kind) {
    if (text.getBaseObject() instanceof byte[] bytes) { // read in place, most often within a row
      int from = (int) (text.getBaseOffset() - Platform.BYTE_ARRAY_OFFSET);
      return KINDS[kind].isValid(bytes, from, text.numBytes());
    }
    return KINDS[kind].isValid(text.getBytes(), 0, text.numBytes());
  }

  /** Returns a copy that may be masked and become the result. */
  private static byte[] copy(UTF8String text) {
    byte[] copy = new byte[text.numBytes()];
    text.writeToMemory(copy, Platform.BYTE_ARRAY_OFFSET);
    return copy;
  }

  /**
   * Returns the problems of a text.
   *
   * @param text the text
   * @param kind the index of its kind
   * @param isChinese 1 for Chinese, 0 for English
   * @return each problem with its place and without a digit of the text; empty for a valid number
   */
  public static UTF8String diagnose(UTF8String text, int kind, int isChinese) {
    if (isValid(text, kind)) {
      return UTF8String.EMPTY_UTF8;
    }
    Locale locale = isChinese == 1 ? Locale.CHINESE : Locale.ENGLISH;
    return UTF8String.fromString(
        read(text, kind).problems().stream()
            .map((Problem problem) -> problem.message(locale))
            .collect(Collectors.joining("; ")));
  }

  private static ParseResult<? extends Identifier> read(UTF8String text, int kind) {
    return KINDS[kind].tryParse(text.toString());
  }

  /**
   * Returns the region that a number names.
   *
   * @param text the text
   * @param kind the index of its kind
   * @return province, prefecture and county in one; null if the text is no valid number
   */
  public static @Nullable UTF8String region(UTF8String text, int kind) {
    if (!isValid(text, kind)
        || !(read(text, kind).toOptional().orElse(null) instanceof RegionalIdentifier number)) {
      return null;
    }
    return REGIONS.computeIfAbsent(
        number.regionCode(), code -> UTF8String.fromString(number.region().fullName()));
  }

  /**
   * Returns a text with a star for each hidden character.
   *
   * @param text the text, valid or not
   * @param kind the index of its kind
   * @param view the index of the view
   * @return the masked text, of as many bytes
   */
  public static UTF8String mask(UTF8String text, int kind, int view) {
    byte[] masked = copy(text);
    TABLE.mask(KINDS[kind], masked, 0, masked.length, VIEWS[view]);
    return UTF8String.fromBytes(masked);
  }

  /**
   * Returns a text without the digits of the numbers in it.
   *
   * @param text any text
   * @return the text with stars, of as many bytes
   */
  public static UTF8String scrub(UTF8String text) {
    byte[] scrubbed = copy(text);
    SCRUBBERS.get().scrub(scrubbed);
    return UTF8String.fromBytes(scrubbed);
  }

  /**
   * Returns the keyed fingerprint of a number, by which tables join.
   *
   * @param text the text
   * @param kind the index of its kind
   * @return {@code KEY.LETTERS}; null if the text is no valid number
   * @throws IllegalStateException if this process has no key
   */
  public static @Nullable UTF8String fingerprint(UTF8String text, int kind) {
    if (!isValid(text, kind)) {
      return null;
    }
    Pseudonym pseudonym = WorkerKey.pseudonymizer().pseudonym(KINDS[kind], text.toString());
    return UTF8String.fromString(pseudonym.keyId() + '.' + pseudonym.text());
  }
}
