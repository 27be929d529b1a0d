package dev.yika.masking.text.evidence;

import com.google.common.collect.ImmutableList;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name a number, laid out for reading backwards from the number. */
public final class Keywords {

  private static final String RESOURCE = "keywords.tsv";
  private static final Keywords STANDARD = load();

  private final ImmutableList<Keyword> words;
  private final WordTree tree;
  private final KeyEnds ends;

  private Keywords(List<Keyword> words) {
    this.words = ImmutableList.copyOf(words);
    List<Keyword> all = new ArrayList<>(words);
    all.addAll(PlainWords.all());
    this.tree = tree(all);
    List<String> names = new ArrayList<>(ascii(all, Set.of(Keyword.Use.NAME, Keyword.Use.BETWEEN)));
    names.add("row"); // of a statement that a program logs
    this.ends = KeyEnds.of(names, ascii(all, Set.of(Keyword.Use.LAYOUT)));
  }

  public static Keywords standard() {
    return STANDARD;
  }

  private static Keywords load() {
    InputStream in = Keywords.class.getResourceAsStream(RESOURCE);
    return new Keywords(
        Keyword.FORM.readResource(Objects.requireNonNull(in, RESOURCE), RESOURCE).stream()
            .map(Keyword::of)
            .toList());
  }

  /** Returns these words and those of a table, which come first. */
  public Keywords with(Reader rows, String source) {
    List<Keyword> more = new ArrayList<>();
    Keyword.FORM.readAll(rows, source).forEach(row -> more.add(Keyword.of(row)));
    more.addAll(words);
    return new Keywords(more);
  }

  /** Returns the words of some uses that end with a letter or digit of ASCII. */
  private static List<String> ascii(List<Keyword> words, Set<Keyword.Use> uses) {
    return words.stream()
        .filter(word -> uses.contains(word.use()))
        .map(Keyword::word)
        .filter(word -> word.length() > 1)
        .filter(word -> ScanText.isAlphanumeric(word.charAt(word.length() - 1)))
        .toList();
  }

  /**
   * Returns these words and the heads of columns, which come first.
   *
   * @param columns heads and the kinds of number below them
   * @return a changed copy
   * @throws IllegalArgumentException if a head is too short or holds other signs
   */
  public Keywords withColumns(Map<String, IdentifierKind> columns) {
    List<Keyword> more = new ArrayList<>();
    columns.forEach((head, kind) -> more.add(Keyword.ofColumn(head, kind)));
    more.addAll(words);
    return new Keywords(more);
  }

  private static WordTree tree(List<Keyword> words) {
    WordTree tree = new WordTree();
    words.forEach(tree::add);
    return tree;
  }

  /** Returns how the names of these words end. */
  public KeyEnds ends() {
    return ends;
  }

  /**
   * Finds the longest word that ends at a symbol before a number, as a whole name: letters go on
   * neither before nor behind it, but for the humps of a camel.
   *
   * @param text what stands before the number
   * @param at index of the last symbol of the word, counted backwards
   */
  @Nullable Keyword endingAt(Context text, int at) {
    return goesOnBehind(text, at) ? null : endingWithin(text, at);
  }

  /** Finds the longest word that ends at a symbol, whatever follows. */
  @Nullable Keyword endingWithin(Context text, int at) {
    int last = Context.lower(text.symbol(at));
    if (last < '0' || (last > '9' && last < 'a')) {
      return null;
    }
    return tree.longestAt(text, at);
  }

  /** Returns whether a word of ASCII letters goes on towards the number, other than with a hump. */
  private static boolean goesOnBehind(Context text, int at) {
    if (at == 0) {
      return false;
    }
    int behind = text.symbol(at - 1);
    return ScanText.isLetter(behind)
        && ScanText.isAlphanumeric(text.symbol(at))
        && !(Context.isUpper(behind) && !Context.isUpper(text.symbol(at)));
  }
}
