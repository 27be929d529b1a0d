package dev.yika.masking.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Utf8;
import dev.yika.core.input.InputText;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.BadTableException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The positions that each view shows of each kind of number (脱敏视图表), and the masking of one value.
 *
 * <table>
 * <caption>Examples, all made up, with the standard table</caption>
 * <tr><th>kind</th><th>given</th><th>view</th><th>result</th></tr>
 * <tr><td>CARD_NUMBER</td><td>{@code 4101021234567890}</td><td>ENDS</td>
 * <td>{@code 4101********7890}</td></tr>
 * <tr><td>CARD_NUMBER</td><td>{@code 4101 0212 3456 7890}</td><td>TAIL</td>
 * <td>{@code **** **** **** 7890}</td></tr>
 * <tr><td>CARD_NUMBER</td><td>{@code 41010212345678}</td><td>ENDS</td>
 * <td>{@code **************}: no card number has 14 digits</td></tr>
 * <tr><td>CITIZEN_ID</td><td>{@code 11010519491231002X}</td><td>ENDS</td>
 * <td>{@code 110105********002X}</td></tr>
 * <tr><td>CREDENTIAL_TOKEN</td><td>any</td><td>any</td><td>stars</td></tr>
 * </table>
 *
 * <p>Positions count without the separators of {@link InputText}, which stay where they are;
 * full-width characters count like others. A text is hidden altogether if it has a length without a
 * window, holds anything but digits, letters, stars and separators, or is longer than {@value
 * ParseResult#MAX_LENGTH}. It need not be a valid number: a mistyped number reveals as much as a
 * right one.
 *
 * <p>Masking a masked text changes nothing; a greater view never shows less. This class is
 * immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ViewTable {

  private static final String RESOURCE = "views.tsv";
  private static final TableForm FORM = TableForm.of("kind", "length", "window", "tail", "ends");
  private static final String STARS = "*".repeat(ParseResult.MAX_LENGTH);

  /** All windows; of a kind and length the first is in force. */
  private final List<MaskWindow> windows;

  /** By kind and length, the window in force. */
  private final Map<IdentifierKind, @Nullable MaskWindow[]> inForce;

  /** The number of stars in place of a wholly hidden text; 0 keeps its length. */
  private final int fixedLength;

  private ViewTable(List<MaskWindow> windows, int fixedLength) {
    this.windows = List.copyOf(windows);
    this.fixedLength = fixedLength;
    this.inForce = new EnumMap<>(IdentifierKind.class);
    for (IdentifierKind kind : IdentifierKind.values()) {
      inForce.put(kind, inForce(kind));
    }
  }

  private @Nullable MaskWindow[] inForce(IdentifierKind kind) {
    MaskWindow[] byLength = new MaskWindow[ParseResult.MAX_LENGTH + 1];
    for (MaskWindow window : windows) {
      if (window.kind() == kind && byLength[window.length()] == null) {
        byLength[window.length()] = window;
      }
    }
    return byLength;
  }

  /**
   * Returns the built-in table.
   *
   * @return the same table on each call
   */
  public static ViewTable standard() {
    return Standard.TABLE;
  }

  /** Delays reading the table until it is needed. */
  private static final class Standard {
    static final ViewTable TABLE = load();
  }

  private static ViewTable load() {
    InputStream in = requireNonNull(ViewTable.class.getResourceAsStream(RESOURCE), RESOURCE);
    return new ViewTable(
        FORM.readResource(in, RESOURCE).stream().map(ViewTable::window).toList(), 0);
  }

  /**
   * Returns a table in which a window is in force for its kind and length.
   *
   * @param window a local window, or one of {@link #windows()}
   * @return a changed copy
   */
  public ViewTable with(MaskWindow window) {
    requireNonNull(window, "window");
    List<MaskWindow> changed = new ArrayList<>(windows);
    changed.removeIf(
        known ->
            known.kind() == window.kind()
                && known.length() == window.length()
                && known.name().equals(window.name()));
    changed.add(0, window);
    return new ViewTable(changed, fixedLength);
  }

  /**
   * Returns a table that has a window for the card numbers of a scheme. Where this table has none
   * of that length, the bounds of {@link MaskWindow} alone decide: of 16 characters and more TAIL
   * shows the last four and ENDS also the first four, of nine both show the last three.
   *
   * @param scheme the scheme
   * @return a changed copy; this table if it has a window, or if nothing of that length may be
   *     shown
   */
  public ViewTable with(NumberScheme scheme) {
    return window(IdentifierKind.CARD_NUMBER, scheme.length()).isPresent()
        ? this
        : MaskWindow.byLength(IdentifierKind.CARD_NUMBER, scheme.length())
            .map(this::with)
            .orElse(this);
  }

  /**
   * Returns a table that has a window for the card numbers of all schemes; see {@link
   * #with(NumberScheme)}.
   *
   * @param schemes the schemes
   * @return a changed copy
   */
  public ViewTable with(NumberSchemes schemes) {
    ViewTable changed = this;
    for (NumberScheme scheme : schemes.all()) {
      changed = changed.with(scheme);
    }
    return changed;
  }

  /**
   * Returns a table in which a known window is in force for its kind and length.
   *
   * @param kind the kind of number
   * @param name the name of a window, such as {@code sequence}
   * @return a changed copy
   * @throws IllegalArgumentException if the kind has no window of that name
   */
  public ViewTable withWindow(IdentifierKind kind, String name) {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    return windows.stream()
        .filter(window -> window.kind() == kind && window.name().equals(name))
        .findFirst()
        .map(this::with)
        .orElseThrow(() -> new IllegalArgumentException(kind.id() + " has no window of that name"));
  }

  /**
   * Returns a table that hides the length of a wholly hidden text.
   *
   * @param stars the number of stars for any such text, 1 to {@value ParseResult#MAX_LENGTH}; an
   *     empty text stays empty
   * @return a changed copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public ViewTable withFixedLength(int stars) {
    if (stars < 1 || stars > ParseResult.MAX_LENGTH) {
      throw new IllegalArgumentException("stars are 1 to " + ParseResult.MAX_LENGTH);
    }
    return new ViewTable(windows, stars);
  }

  /**
   * Returns a table with the windows of a file; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return a changed copy
   * @throws BadTableException if a row is refused; this table stays as it is
   * @throws UncheckedIOException if the file cannot be read
   */
  public ViewTable withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns a table in which windows of another table are in force. The first row names the
   * columns, which are separated by tabs and may stand in any order: {@code kind}, an {@linkplain
   * IdentifierKind#id() id}; {@code length}; {@code window}, a name; {@code tail} and {@code ends},
   * the positions that TAIL and ENDS show, such as {@code 13-16} and {@code 1-4,13-16}. There is
   * one row of a kind and length.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return a changed copy
   * @throws BadTableException if a row is malformed or breaks a rule of {@link MaskWindow}; this
   *     table stays as it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public ViewTable withRows(Reader rows, String source) {
    ViewTable changed = this;
    Set<String> given = new HashSet<>();
    for (TableRow row : FORM.readAll(rows, source)) {
      MaskWindow window = window(row);
      row.require(
          given.add(window.kind() + " " + window.length()),
          "",
          "a second row of this kind and length",
          "同一种类和长度的行重复");
      changed = changed.with(window);
    }
    return changed;
  }

  private static MaskWindow window(TableRow row) {
    IdentifierKind kind = row.oneOf("kind", IdentifierKind.values(), IdentifierKind::id);
    int length = row.number("length", 1, ParseResult.MAX_LENGTH);
    String tail = row.cell("tail");
    String ends = row.cell("ends");
    row.make("tail", () -> Positions.parse(tail, length));
    row.make("ends", () -> Positions.parse(ends, length));
    return row.make("", () -> MaskWindow.of(row.cell("window"), kind, length, tail, ends));
  }

  /**
   * Returns all windows, in force or not.
   *
   * @return an unmodifiable list; of a kind and length the first is in force
   */
  public List<MaskWindow> windows() {
    return windows;
  }

  /** Returns the window in force, empty if numbers of that length are hidden altogether. */
  Optional<MaskWindow> window(IdentifierKind kind, int length) {
    return Optional.ofNullable(inForce(kind, length));
  }

  private @Nullable MaskWindow inForce(IdentifierKind kind, int length) {
    @Nullable MaskWindow[] byLength = requireNonNull(inForce.get(kind), "kind");
    return length >= 0 && length < byLength.length ? byLength[length] : null;
  }

  /**
   * Returns the positions that a view shows of a number of a given length. Allocates nothing.
   *
   * @param kind the kind of number
   * @param length the number of characters without separators, any number
   * @param view the view; FULL shows what ENDS shows, since no mask shows a whole number
   * @return bit 0 is position 1; 0 if nothing is shown
   */
  public long shown(IdentifierKind kind, int length, View view) {
    MaskWindow window = inForce(kind, length);
    return window == null ? 0 : window.shown(view);
  }

  /**
   * Masks a text. Never throws on any text, and null stays null.
   *
   * @param kind the kind of number that the text should be
   * @param text any text, with separators or without
   * @param view how much is shown; FULL shows what ENDS shows, since no mask shows a whole number
   * @return the text with a star for each hidden UTF-16 unit, of the same length unless a
   *     {@linkplain #withFixedLength fixed length} was asked for
   */
  @SuppressWarnings("NullAway") // a text gives a text; only null gives null
  public String mask(IdentifierKind kind, CharSequence text, View view) {
    requireNonNull(view, "view");
    if (text == null) {
      return null;
    }
    String given = text.toString();
    MaskWindow window = inForce(kind, given.length());
    if (window != null && (fixedLength == 0 || window.shown(view) != 0)) {
      String masked = window.stencil(view).mask(given);
      if (masked != null) {
        return masked;
      }
    }
    return maskUnits(kind, given, view);
  }

  /**
   * Masks a text in UTF-8 in place. Never throws on any bytes. A hidden ASCII character becomes
   * {@code *}, a hidden full-width one {@code ＊}, so that the length stays; a {@linkplain
   * #withFixedLength fixed length} does not apply. Malformed bytes are hidden altogether.
   *
   * @param kind the kind of number that the text should be
   * @param utf8 the array
   * @param from index of the first byte
   * @param to index behind the last byte
   * @param view how much is shown; FULL shows what ENDS shows, since no mask shows a whole number
   * @throws IndexOutOfBoundsException if there are no such bytes
   */
  public void mask(IdentifierKind kind, byte[] utf8, int from, int to, View view) {
    requireNonNull(view, "view");
    Objects.checkFromToIndex(from, to, utf8.length);
    MaskWindow window = inForce(kind, to - from);
    if (window == null || !window.stencil(view).mask(utf8, from)) {
      maskBytes(kind, utf8, from, to, view);
    }
  }

  private void maskBytes(IdentifierKind kind, byte[] utf8, int from, int to, View view) {
    if (!Utf8.isWellFormed(utf8, from, to - from)) {
      Arrays.fill(utf8, from, to, (byte) PlainText.STAR);
      return;
    }
    String text = new String(utf8, from, to - from, UTF_8);
    char[] units = text.toCharArray();
    hide(kind, units, PlainText.endOf(text), view);
    int at = from;
    for (int i = 0; i < units.length; i++) {
      int length = PlainText.utf8Length(text.charAt(i));
      if (units[i] != text.charAt(i)) {
        PlainText.star(utf8, at, length);
      }
      at += length;
    }
  }

  private String maskUnits(IdentifierKind kind, String text, View view) {
    char[] units = text.toCharArray();
    boolean hidesAll = hide(kind, units, PlainText.endOf(text), view);
    return hidesAll && fixedLength > 0 ? STARS.substring(0, fixedLength) : new String(units);
  }

  /** Hides units up to an end; returns whether there are any but separators, and all are hidden. */
  private boolean hide(IdentifierKind kind, char[] units, int end, View view) {
    int length = 0;
    boolean known = true;
    for (int i = 0; i < end; i++) {
      if (!PlainText.isSeparator(units[i], i)) {
        known &= PlainText.isKnown(units[i]);
        length++;
      }
    }
    long shown = known ? shown(kind, length, view) : 0;
    long left = shown;
    for (int i = 0; i < end; i++) {
      if (!PlainText.isSeparator(units[i], i)) {
        units[i] = (left & 1) == 0 ? PlainText.STAR : units[i];
        left >>>= 1;
      }
    }
    return shown == 0 && length > 0;
  }

  /**
   * Returns whether a text looks masked, so that a form does not write stars back into a database.
   *
   * @param text any text, perhaps null
   * @return true if it holds a star, ASCII or full-width; null holds none
   */
  public static boolean isMasked(CharSequence text) {
    for (int i = 0; text != null && i < text.length(); i++) {
      if (text.charAt(i) == PlainText.STAR || text.charAt(i) == PlainText.WIDE_STAR) {
        return true;
      }
    }
    return false;
  }

  /** Returns the windows in force, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (MaskWindow window : windows) {
      if (Objects.equals(inForce(window.kind(), window.length()), window)) {
        text.append(text.length() == 0 ? "" : "\n").append(window);
      }
    }
    return text.toString();
  }
}
