package dev.yika.core.scheme;

import dev.yika.core.input.Diagnosis;
import dev.yika.core.input.InputText;
import dev.yika.core.input.RefusedException;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.BadTableException;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Problem;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A directory of number schemes by region, with their strictness (方案目录).
 *
 * <p>Schemes are registered for region prefixes of two, four or six digits. For a number, the
 * schemes of the longest prefix that fits its first digits are tried in the order in which they
 * were added; if there is none, {@link NumberScheme#DEFAULT_16} is. A region with schemes of its
 * own does not fall back to the default: add the default there, too, if both are in use.
 *
 * <p>This class is immutable and thread-safe; {@code with…} returns a changed copy.
 *
 * @since 0.1.0
 */
public final class NumberSchemes {

  private static final NumberSchemes STANDARD =
      new NumberSchemes(List.of(NumberScheme.DEFAULT_16), Map.of(), Strictness.STRICT);

  private static final int REGION_LENGTH = 6;

  private final List<NumberScheme> elsewhere;
  private final Map<String, List<NumberScheme>> byPrefix;
  private final Strictness strictness;

  private NumberSchemes(
      List<NumberScheme> elsewhere,
      Map<String, List<NumberScheme>> byPrefix,
      Strictness strictness) {
    this.elsewhere = elsewhere;
    this.byPrefix = byPrefix;
    this.strictness = strictness;
  }

  /**
   * Returns the directory that knows the default scheme only, and is strict.
   *
   * @return the standard directory
   */
  public static NumberSchemes standard() {
    return STANDARD;
  }

  /**
   * Returns a strict directory that knows one scheme, for every region.
   *
   * @param scheme the scheme
   * @return the directory
   */
  public static NumberSchemes only(NumberScheme scheme) {
    return new NumberSchemes(List.of(scheme), Map.of(), Strictness.STRICT);
  }

  /**
   * Returns the schemes that are built in, whether or not a region uses them.
   *
   * @return an unmodifiable list, the default first
   */
  public static List<NumberScheme> builtIn() {
    return List.of(
        NumberScheme.DEFAULT_16,
        NumberScheme.MOD_97_16,
        NumberScheme.LUHN_16,
        NumberScheme.SAMPLE_20);
  }

  /**
   * Returns a copy in which a scheme applies to some regions.
   *
   * @param scheme the scheme, tried after those already there for the same prefix
   * @param regionPrefixes prefixes of region codes, of 2, 4 or 6 digits, at least one
   * @return a changed copy
   * @throws IllegalArgumentException if a prefix is malformed, or if another scheme has the name
   */
  public NumberSchemes with(NumberScheme scheme, String... regionPrefixes) {
    return with(scheme, List.of(regionPrefixes));
  }

  NumberSchemes with(NumberScheme scheme, Collection<String> regionPrefixes) {
    if (regionPrefixes.isEmpty()) {
      throw new RefusedException("a scheme needs a region prefix", "方案须有地区前缀");
    }
    requireFreeName(scheme);
    Map<String, List<NumberScheme>> changed = new TreeMap<>(byPrefix);
    for (String prefix : regionPrefixes) {
      if (!prefix.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}")) {
        throw new RefusedException("a region prefix has 2, 4 or 6 digits", "地区前缀为 2、4 或 6 位数字");
      }
      List<NumberScheme> schemes = new ArrayList<>(changed.getOrDefault(prefix, List.of()));
      if (schemes.contains(scheme)) {
        throw new RefusedException(
            "the scheme is registered twice for " + prefix, "方案在 " + prefix + " 重复登记");
      }
      schemes.add(scheme);
      changed.put(prefix, List.copyOf(schemes));
    }
    return new NumberSchemes(elsewhere, Map.copyOf(changed), strictness);
  }

  NumberScheme requireFreeName(NumberScheme scheme) {
    if (find(scheme.name()).filter(known -> !known.equals(scheme)).isPresent()) {
      throw new RefusedException("another scheme has this name", "已有同名的另一方案");
    }
    return scheme;
  }

  /**
   * Returns a copy of another strictness.
   *
   * @param strictness the strictness
   * @return a changed copy
   */
  public NumberSchemes with(Strictness strictness) {
    return new NumberSchemes(elsewhere, byPrefix, Objects.requireNonNull(strictness, "strictness"));
  }

  /**
   * Returns a copy with the schemes of a file; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return a changed copy
   * @throws BadTableException if a row is refused; this directory stays as it is
   * @throws UncheckedIOException if the file cannot be read
   */
  public NumberSchemes withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns a copy with the schemes of a table. The first row names the columns, which are
   * separated by tabs and may stand in any order:
   *
   * <ul>
   *   <li>{@code name}: the name of the scheme;
   *   <li>{@code regions}: region prefixes of 2, 4 or 6 digits between commas;
   *   <li>{@code layout}: the layout, such as {@code RRRRRRSSSSSSSSCI};
   *   <li>{@code checks}: the checks between semicolons, such as {@code C=ISO 7064 MOD 11,10
   *       (1-14)}, or {@code -};
   *   <li>{@code confidence}: {@code assumed} or {@code confirmed}.
   * </ul>
   *
   * <p>Blank lines and lines that begin with {@code #} are ignored.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return a changed copy
   * @throws BadTableException if a row is refused; this directory stays as it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public NumberSchemes withRows(Reader rows, String source) {
    NumberSchemes changed = this;
    for (TableRow row : SchemeRow.FORM.readAll(rows, source)) {
      changed = SchemeRow.add(row, changed);
    }
    return changed;
  }

  /**
   * Finds a scheme that this directory uses or that is built in.
   *
   * @param name the exact name
   * @return the scheme
   */
  public Optional<NumberScheme> find(String name) {
    Objects.requireNonNull(name, "name");
    return all().stream().filter(scheme -> scheme.name().equals(name)).findFirst();
  }

  /**
   * Returns the schemes that this directory uses or that are built in.
   *
   * @return an unmodifiable list without repetition
   */
  public List<NumberScheme> all() {
    Map<String, NumberScheme> schemes = new LinkedHashMap<>();
    elsewhere.forEach(scheme -> schemes.put(scheme.name(), scheme));
    new TreeMap<>(byPrefix)
        .values()
        .forEach(list -> list.forEach(scheme -> schemes.put(scheme.name(), scheme)));
    builtIn().forEach(scheme -> schemes.putIfAbsent(scheme.name(), scheme));
    return List.copyOf(schemes.values());
  }

  /** Returns the schemes of a plain text in the order in which they are tried; at least one. */
  List<NumberScheme> schemesFor(CharSequence plain) {
    if (byPrefix.isEmpty()) {
      return elsewhere;
    }
    for (int length = Math.min(REGION_LENGTH, plain.length()) & ~1; length > 0; length -= 2) {
      List<NumberScheme> schemes = byPrefix.get(plain.subSequence(0, length).toString());
      if (schemes != null) {
        return schemes;
      }
    }
    return elsewhere;
  }

  /**
   * Returns whether a scheme that this directory uses has numbers of a length. Allocates nothing
   * for the standard directory.
   *
   * @param length a number of characters
   * @return true if some scheme has
   */
  public boolean hasLength(int length) {
    return hasLength(elsewhere, length)
        || (!byPrefix.isEmpty()
            && byPrefix.values().stream().anyMatch(schemes -> hasLength(schemes, length)));
  }

  private static boolean hasLength(List<NumberScheme> schemes, int length) {
    for (int i = 0; i < schemes.size(); i++) {
      if (schemes.get(i).length() == length) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the scheme under which a text is accepted at this directory's strictness.
   *
   * @param plain a text without separators, of at most {@value ParseResult#MAX_LENGTH} characters
   * @return the first scheme whose layout and checks fit; else, as far as the strictness allows,
   *     the first whose layout fits
   */
  public Optional<NumberScheme> accepting(CharSequence plain) {
    List<NumberScheme> schemes = schemesFor(plain);
    for (int i = 0; i < schemes.size(); i++) { // an iterator would be an object for each call
      NumberScheme scheme = schemes.get(i);
      if (scheme.accepts(plain)) {
        return scheme.present();
      }
    }
    for (int i = 0; i < schemes.size(); i++) {
      NumberScheme scheme = schemes.get(i);
      if (excusesChecks(scheme) && scheme.fitsLayout(plain)) {
        return scheme.present();
      }
    }
    return Optional.empty();
  }

  private boolean excusesChecks(NumberScheme scheme) {
    return switch (strictness) {
      case STRICT -> false;
      case LENIENT -> scheme.isAssumed();
      case OFF -> true;
    };
  }

  /**
   * Returns every problem that keeps a text from being accepted, compared with the first scheme of
   * its length. For programs that validate texts without making numbers of them.
   *
   * @param given a text as typed or scanned
   * @return an unmodifiable list in the order of the indices; empty if the text is accepted
   */
  public List<Problem> diagnose(CharSequence given) {
    if (InputText.isTooLong(given)) {
      return List.of(Problem.tooLong(given.length()));
    }
    Diagnosis diagnosis = new Diagnosis(InputText.read(given));
    if (accepting(diagnosis.plain()).isPresent()) {
      return List.of();
    }
    List<NumberScheme> schemes = schemesFor(diagnosis.plain());
    if (diagnosis.fits(schemes.stream().map(NumberScheme::characters).toList())) {
      schemes.stream()
          .filter(scheme -> scheme.fitsLayout(diagnosis.plain()))
          .findFirst()
          .ifPresent(scheme -> scheme.diagnoseChecks(diagnosis));
    }
    return diagnosis.problems();
  }

  /**
   * Returns what is known of the check characters of a text that {@link #accepting} accepts. For
   * programs that validate texts without making numbers of them.
   *
   * @param scheme the scheme that accepted it
   * @param plain the number
   * @return the outcome
   */
  public CheckOutcome outcome(NumberScheme scheme, CharSequence plain) {
    Objects.requireNonNull(plain, "plain");
    if (strictness == Strictness.OFF || scheme.checks().isEmpty()) {
      return CheckOutcome.NOT_CHECKED;
    }
    if (strictness == Strictness.STRICT) {
      return CheckOutcome.PASSED; // else it would not have been accepted
    }
    return scheme.passesChecks(plain) ? CheckOutcome.PASSED : CheckOutcome.FAILED;
  }
}
