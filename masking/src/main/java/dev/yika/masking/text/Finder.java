package dev.yika.masking.text;

import dev.yika.core.input.TableForm;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.BadTableException;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.DigitPatterns;
import dev.yika.masking.text.evidence.Detector;
import dev.yika.masking.text.evidence.Keywords;
import dev.yika.masking.text.hit.Hit;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Finds numbers in free text, logs, CSV and JSON (号码查找器).
 *
 * <p>What is found, and on which evidence:
 *
 * <ul>
 *   <li>identity numbers of 18 characters, also of foreigners: check character, birth date and a
 *       known region;
 *   <li>card numbers: the checks of their {@linkplain NumberSchemes scheme} and a known region; or
 *       one of the two and a word such as 医保 nearby; or 卡号, {@code card_no} and the like before
 *       them;
 *   <li>identity numbers of 15 digits: birth date and a known region;
 *   <li>social-security card numbers, 9 characters: the check character and a word nearby;
 *   <li>card identification codes by their fixed part; codes of hospitals, pharmacies, doctors and
 *       nurses by letter and region; social credit codes by both check characters and region;
 *   <li>anything of six characters or more, with a run of eight digits, right behind a word that
 *       names a number, such as {@code psn_no}; but no dates and times.
 * </ul>
 *
 * <p>Accepted forms, in which everything but the words may be in full width:
 *
 * <ul>
 *   <li>groups of four characters and more, the last may be shorter, between spaces, two spaces,
 *       spaces without width (U+200B and the like) or hyphens; groups of just four between points;
 *       behind a word that names a number, groups of four of any number;
 *   <li>Chinese characters right before and behind; {@code \n}, {@code %5F} and other escapes right
 *       before;
 *   <li>a point with up to twenty digits behind, as in {@code .0}, which tables write;
 *   <li>underscores, up to three stars, and words of nothing but letters right before or behind, as
 *       in {@code ID…}, {@code mdtrt_…} and {@code **…**}, if a check and a region tell the number;
 *       a word that names a number may be written right before it, too;
 *   <li>identity numbers behind {@code 1.} at the beginning of a line or Chinese text;
 *   <li>such numbers one right behind the other, which count as one and are hidden as a whole.
 * </ul>
 *
 * <p><b>Not found</b>, since nothing tells them from what is no number:
 *
 * <ul>
 *   <li>numbers that more digits adjoin, as in longer numbers, hashes and UUIDs, unless these are
 *       such numbers, too; runs of more than 64 letters and digits;
 *   <li>what stands behind a decimal point, as in {@code 0.…}; numbers with an exponent behind;
 *   <li>card numbers beside four stars and more, which a mask leaves;
 *   <li>numbers in smaller groups, in groups between other signs, or over several lines;
 *   <li>numbers without eight digits in a row or two groups of four, so nearly all credential
 *       tokens and such social-security card numbers as have letters among their digits, also
 *       behind a word that names them: places are found by digits, not by words;
 *   <li>card numbers whose scheme is not known and that no word announces; words are looked for in
 *       the same line only, so the head of a column tells nothing of what stands below it.
 * </ul>
 *
 * <p>Of 16 random digits one run in 780 is taken for a card number: a tenth passes the one check
 * digit, and of 900,000 codes the built-in table knows 11,552, since a number keeps the region of
 * its day and insurance has pools of its own: 3,572 codes in force, 3,633 former ones and 4,347
 * pools. To hide some order numbers was held better than to show the numbers of members whose
 * district was renamed.
 *
 * <p>This class is immutable and thread-safe; {@code with…} returns a changed copy. Looking through
 * a text in which nothing resembles a number allocates nothing.
 *
 * @since 0.1.0
 */
public final class Finder {

  private static final Set<String> GB_FAMILY = Set.of("GB18030", "GBK", "GB2312");
  private static final MaskWriter HIDDEN = new MaskWriter(ViewTable.standard(), View.NOTHING);
  private static final Finder STANDARD =
      new Finder(
          RegionDirectory.standard(),
          NumberSchemes.standard(),
          Keywords.standard(),
          EnumSet.allOf(IdentifierKind.class),
          false);

  private final RegionDirectory regions;
  private final NumberSchemes schemes;
  private final Keywords keywords;
  private final Set<IdentifierKind> kinds;
  private final boolean isGb18030;
  private final ScanBuffers.Spare spare;

  private Finder(
      RegionDirectory regions,
      NumberSchemes schemes,
      Keywords keywords,
      Set<IdentifierKind> kinds,
      boolean isGb18030) {
    this.regions = regions;
    this.schemes = schemes;
    this.keywords = keywords;
    this.kinds = kinds;
    this.isGb18030 = isGb18030;
    this.spare =
        new ScanBuffers.Spare(
            () -> new ScanBuffers(new Detector(regions, schemes, keywords, kinds)));
  }

  /**
   * Returns the finder of all kinds, with the built-in regions, the default scheme and the built-in
   * words, for bytes of UTF-8.
   *
   * @return the same finder on each call
   */
  public static Finder standard() {
    return STANDARD;
  }

  /**
   * Returns a finder that knows other regions.
   *
   * @param regions the regions
   * @return a changed copy
   */
  public Finder with(RegionDirectory regions) {
    Objects.requireNonNull(regions, "regions");
    return new Finder(regions, schemes, keywords, kinds, isGb18030);
  }

  /**
   * Returns a finder that knows other card numbers.
   *
   * @param schemes the schemes
   * @return a changed copy
   */
  public Finder with(NumberSchemes schemes) {
    Objects.requireNonNull(schemes, "schemes");
    return new Finder(regions, schemes, keywords, kinds, isGb18030);
  }

  /**
   * Returns a finder that knows more words. The first row names the columns, which are separated by
   * tabs and may stand in any order:
   *
   * <ul>
   *   <li>{@code word}: in lower case without spaces, hyphens, underscores and quotation marks;
   *       {@code cardno} stands for {@code card_no} and {@code cardNo}, too;
   *   <li>{@code use}: {@code name} if it names a number, {@code topic} if it names the subject of
   *       a line;
   *   <li>{@code kind}, which may be left out: the {@linkplain IdentifierKind#id() id} of the kind
   *       that a name names, {@code -} if the length decides.
   * </ul>
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return a changed copy, in which these words go before the ones already known
   * @throws BadTableException if a row is refused
   * @throws UncheckedIOException if the table cannot be read
   */
  public Finder withKeywords(Reader rows, String source) {
    Keywords more = keywords.with(rows, source);
    return new Finder(regions, schemes, more, kinds, isGb18030);
  }

  /**
   * Returns a finder that knows the words of a file, too; see {@link #withKeywords(Reader,
   * String)}.
   *
   * @param file a UTF-8 file
   * @return a changed copy
   * @throws BadTableException if a row is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public Finder withKeywords(Path file) {
    return TableForm.readFile(file, this::withKeywords);
  }

  /**
   * Returns a finder of some kinds only.
   *
   * @param only the kinds, at least one
   * @return a changed copy
   * @throws IllegalArgumentException if there are none
   */
  public Finder withKinds(Set<IdentifierKind> only) {
    if (only.isEmpty()) {
      throw new IllegalArgumentException("at least one kind is looked for");
    }
    return new Finder(regions, schemes, keywords, Set.copyOf(only), isGb18030);
  }

  /**
   * Returns a finder for bytes of another encoding.
   *
   * @param encoding UTF-8, US-ASCII, GB18030, GBK or GB2312
   * @return a changed copy
   * @throws IllegalArgumentException if it is another one
   */
  public Finder with(Charset encoding) {
    boolean gb = GB_FAMILY.contains(encoding.name().toUpperCase(Locale.ROOT));
    boolean ascii =
        encoding.equals(StandardCharsets.UTF_8) || encoding.equals(StandardCharsets.US_ASCII);
    if (!gb && !ascii) {
      throw new IllegalArgumentException("bytes are UTF-8 or GB18030");
    }
    return new Finder(regions, schemes, keywords, kinds, gb);
  }

  /**
   * Finds the numbers in a text that a {@link Scrubber} hides when it shows nothing. One that shows
   * a tail or ends may hide a group more or less right behind a number.
   *
   * @param text any text
   * @return an unmodifiable list in the order of the text, counted in UTF-16 units
   */
  public List<Hit> find(CharSequence text) {
    ScanBuffers buffers = spare.take();
    try {
      buffers.chars().read(text);
      return buffers.find(buffers.chars(), HIDDEN);
    } finally {
      spare.release(buffers);
    }
  }

  /**
   * Finds the numbers in a range of bytes. Nothing outside of the range is looked at.
   *
   * @param bytes a text in the encoding of this finder
   * @param from index of its first byte
   * @param to index after its last byte, exclusive
   * @return an unmodifiable list in the order of the text, counted in bytes from the start of the
   *     array
   * @throws IndexOutOfBoundsException if the range leaves the array
   */
  public List<Hit> find(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    if (DigitPatterns.next(bytes, from, to, to, isGb18030) == to) {
      return List.of();
    }
    byte[] copy = Arrays.copyOf(bytes, to);
    ScanBuffers buffers = spare.take();
    try {
      return buffers.find(buffers.bytes(copy, from, to, isGb18030), HIDDEN);
    } finally {
      spare.release(buffers);
      Arrays.fill(copy, (byte) 0);
    }
  }

  /** Returns the kinds that are looked for and the encoding of bytes. */
  @Override
  public String toString() {
    List<String> ids = kinds.stream().map(IdentifierKind::id).sorted().toList();
    return "Finder[" + (isGb18030 ? "GB18030" : "UTF-8") + " " + ids + "]";
  }

  boolean isGb18030() {
    return isGb18030;
  }

  ScanBuffers.Spare spare() {
    return spare;
  }
}
