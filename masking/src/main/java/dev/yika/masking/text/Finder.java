package dev.yika.masking.text;

import dev.yika.core.input.TableForm;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.BadTableException;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Detector;
import dev.yika.masking.text.evidence.Head;
import dev.yika.masking.text.evidence.Keywords;
import dev.yika.masking.text.evidence.TableState;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in free text, logs, CSV, SQL, JSON and markup (号码查找器).
 *
 * <p>What is found, and on which evidence:
 *
 * <ul>
 *   <li>identity numbers of 18 characters, also of foreigners: check character, birth date and a
 *       known region, or a known prefecture if the district is newer than the table;
 *   <li>card numbers: the checks of their {@linkplain NumberSchemes scheme} and a known region, or
 *       the region and a word such as 医保 nearby;
 *   <li>identity numbers of 15 digits: birth date and a known region; born from 1906 to 1935 they
 *       need a word, since region and day begin many serials of today;
 *   <li>social-security card numbers, 9 characters: the check character and a word nearby;
 *   <li>card identification codes by their fixed part; codes of hospitals, pharmacies, doctors and
 *       nurses by letter and region; social credit codes by both check characters and region;
 *   <li>the value of a key that names a number, such as {@code psn_no}, {@code cardNo} or 卡号: any
 *       six to 64 letters and digits with one digit at least, and every value of a list behind it;
 *   <li>the cells below a head that names a number: of CSV with commas, semicolons, tabs or bars,
 *       of {@code INSERT INTO … VALUES} in one line or several, of {@code COPY … FROM stdin}, of
 *       rows and parameters that MyBatis logs, of tables in Markdown and HTML and of those that
 *       databases print. A head has two columns or more and no runs of digits; it is looked for in
 *       the first five lines, behind an empty line, and up to 4,096 characters above a run of
 *       digits that nothing else decides; it ends with the first line of another number of cells.
 * </ul>
 *
 * <p>A key is a whole name, in snake, camel, kebab or upper case, with a prefix such as {@code
 * input.data.}, a plural or a number behind it. Quotation marks, brackets, elements, entities,
 * percent and Unicode escapes and colours of a terminal may stand between name and value, as well
 * as words such as {@code value}, {@code String} and No. What stands behind another key is not its
 * value, and behind one that is known to name something else, such as an amount or an order, only
 * identity numbers and credit codes are found; the code of a hospital behind {@code fixmedins_code}
 * stays. Digits, letters and signs of a value may be escaped.
 *
 * <p>Accepted forms, in which everything but the words may be in full width:
 *
 * <ul>
 *   <li>groups of four characters and more, the last may be shorter, between spaces, two spaces,
 *       spaces without width (U+200B and the like), hyphens, {@code +}, {@code %20} and &amp;nbsp;;
 *       groups of just four between points; thousands between commas; behind a name, groups of four
 *       of any number, characters one by one, the soft wrap of a mail, and groups of any size with
 *       brackets between that together have the length of a number;
 *   <li>Chinese characters right before and behind; escapes and {@code ]C1} right before;
 *   <li>a point with up to twenty digits behind, as in {@code .0}, which tables write;
 *   <li>underscores, up to three stars, and words of nothing but letters right before or behind, if
 *       a check and a region prove the number, or a name stands before it;
 *   <li>{@code ×}, {@code *} or a Cyrillic letter for the check character X;
 *   <li>identity numbers behind {@code 1.} at the beginning of a line or Chinese text;
 *   <li>numbers one right behind the other, which count as one and are hidden as a whole.
 * </ul>
 *
 * <p><b>Not found</b>, since nothing distinguishes them from other text:
 *
 * <ul>
 *   <li>numbers that more digits adjoin, as in longer numbers, hashes and UUIDs, unless these are
 *       such numbers, too; runs of more than 64 letters and digits;
 *   <li>what stands behind a decimal point, as in {@code 0.…}; numbers with an exponent that no key
 *       or head names;
 *   <li>card numbers beside four stars and more, which a mask leaves;
 *   <li>numbers in Base64 or broken over lines, and those whose digits are escaped one by one or of
 *       another script, unless a key or a head names them;
 *   <li>values without eight digits in a row or two groups of four behind a name that no sign such
 *       as {@code =} or {@code :} follows;
 *   <li>card numbers of an unknown scheme that neither a key nor a head announces. To scrub single
 *       lines of a table, {@linkplain #withHead give its head}.
 * </ul>
 *
 * <p>Of 16 random digits one run in 780 is taken for a card number: a tenth passes the one check
 * digit, and of 900,000 codes the built-in table knows 11,552, since a number keeps the region of
 * its day and insurance has pools of its own. Hiding some order numbers was judged better than
 * showing the numbers of members whose district was renamed; numbers with a day of 2006 to 2035
 * need more evidence.
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
          false,
          null);

  private final RegionDirectory regions;
  private final NumberSchemes schemes;
  private final Keywords keywords;
  private final Set<IdentifierKind> kinds;
  private final boolean isGb18030;
  private final @Nullable Head head;
  private final Spare<ScanBuffers> spare;

  private Finder(
      RegionDirectory regions,
      NumberSchemes schemes,
      Keywords keywords,
      Set<IdentifierKind> kinds,
      boolean isGb18030,
      @Nullable Head head) {
    this.regions = regions;
    this.schemes = schemes;
    this.keywords = keywords;
    this.kinds = kinds;
    this.isGb18030 = isGb18030;
    this.head = head;
    this.spare =
        new Spare<>(
            () ->
                new ScanBuffers(
                    new Detector(regions, schemes, keywords, kinds, head),
                    keywords.ends(),
                    schemes.hasLength(8)));
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
    return new Finder(regions, schemes, keywords, kinds, isGb18030, head);
  }

  /**
   * Returns a finder that knows other card numbers.
   *
   * @param schemes the schemes
   * @return a changed copy
   */
  public Finder with(NumberSchemes schemes) {
    Objects.requireNonNull(schemes, "schemes");
    return new Finder(regions, schemes, keywords, kinds, isGb18030, head);
  }

  /**
   * Returns a finder that knows more words. The first row names the columns, which are separated by
   * tabs and may stand in any order:
   *
   * <ul>
   *   <li>{@code word}: in lower case without spaces, hyphens, underscores and quotation marks;
   *       {@code cardno} stands for {@code card_no} and {@code cardNo}, too;
   *   <li>{@code use}: {@code name} if it names a number, {@code topic} if it names the subject of
   *       a line, {@code readable} if it names a public code, {@code other} if it names something
   *       else, such as an amount, behind which only identity numbers and credit codes are found;
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
    return new Finder(regions, schemes, more, kinds, isGb18030, head);
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
   * Returns a finder that knows the heads of more columns, which are also names of keys.
   *
   * @param columns heads, in any case and with separators, and the kinds of number below them
   * @return a changed copy, in which these heads go before the words already known
   * @throws IllegalArgumentException if a head has fewer than two letters, or other signs
   */
  public Finder withColumns(Map<String, IdentifierKind> columns) {
    Keywords more = keywords.withColumns(columns);
    return new Finder(regions, schemes, more, kinds, isGb18030, head);
  }

  /**
   * Returns a finder for texts that are rows of a table whose head is elsewhere, such as single
   * lines of a file.
   *
   * @param line the names of the columns between commas, semicolons, tabs or bars
   * @return a changed copy
   * @throws IllegalArgumentException if there are fewer than two columns, or none names a number
   */
  public Finder withHead(String line) {
    Head known = Head.parse(Objects.requireNonNull(line, "line"), keywords);
    return new Finder(regions, schemes, keywords, kinds, isGb18030, known);
  }

  /**
   * Returns the kinds of numbers that the head of a column, or the name of a key, can name by the
   * words of this finder.
   *
   * @param head a head of at most 64 characters, such as {@code psn_no} or 参保人员编号
   * @return one kind if the word names one, several if the length of a number decides, none if it
   *     names no number of a person or is longer
   */
  public Set<IdentifierKind> kindsNamedBy(String head) {
    return Head.kindsNamedBy(Objects.requireNonNull(head, "head"), keywords);
  }

  /** Returns where the reading of a table is before any text. */
  TableState tableAtStart() {
    ScanBuffers buffers = take();
    try {
      buffers.begin(0);
      return buffers.tableState();
    } finally {
      release(buffers);
    }
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
    return new Finder(regions, schemes, keywords, Set.copyOf(only), isGb18030, head);
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
    return new Finder(regions, schemes, keywords, kinds, gb, head);
  }

  /**
   * Finds the numbers in a text that a {@link Scrubber} hides when it shows nothing. A scrubber
   * that shows a tail or ends may hide one group more or less right behind a number.
   *
   * @param text any text
   * @return an unmodifiable list in the order of the text, counted in UTF-16 units
   */
  public List<Hit> find(CharSequence text) {
    ScanBuffers buffers = take();
    try {
      buffers.chars().read(text);
      return buffers.find(buffers.chars(), HIDDEN);
    } finally {
      release(buffers);
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
    byte[] copy = Arrays.copyOf(bytes, to);
    ScanBuffers buffers = take();
    try {
      return buffers.find(buffers.bytes(copy, from, to, isGb18030), HIDDEN);
    } finally {
      release(buffers);
      Arrays.fill(copy, (byte) 0);
    }
  }

  /** Returns the kinds that are looked for and the encoding of bytes. */
  @Override
  public String toString() {
    List<String> ids = kinds.stream().map(IdentifierKind::id).sorted().toList();
    return "Finder[" + (isGb18030 ? "GB18030" : "UTF-8") + " " + ids + "]";
  }

  /** Returns whether a text may hold a number, or is below a head. */
  boolean mayHold(ScanBuffers buffers, ScanText text) {
    return head != null || buffers.mayHold(text);
  }

  boolean isGb18030() {
    return isGb18030;
  }

  ScanBuffers take() {
    return spare.take();
  }

  void release(ScanBuffers buffers) {
    buffers.clear();
    spare.release(buffers);
  }
}
