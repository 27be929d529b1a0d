package dev.yika.masking.text.evidence;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that tell what a number is, laid out for reading backwards from the number. */
public final class Keywords {

  private static final String RESOURCE = "keywords.tsv";
  private static final int BUCKETS = 256;
  private static final Keywords STANDARD = load();

  private final ImmutableList<Keyword> words;
  private final Entry[][] buckets;

  private Keywords(List<Keyword> words) {
    this.words = ImmutableList.copyOf(words);
    this.buckets = table(this.words);
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

  /** A word as symbols from its last to its first. */
  private static final class Entry {
    final Keyword keyword;
    final int[] reversed;

    Entry(Keyword keyword, int[] reversed) {
      this.keyword = keyword;
      this.reversed = reversed;
    }
  }

  private static Entry[][] table(List<Keyword> words) {
    List<List<Entry>> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>());
    }
    for (Keyword word : words) {
      int[] reversed = reversed(word.word());
      buckets.get(bucket(reversed[0], reversed[1])).add(new Entry(word, reversed));
    }
    return buckets.stream().map(bucket -> bucket.toArray(new Entry[0])).toArray(Entry[][]::new);
  }

  /** By the last two symbols: many words end alike, and most of a text ends like no word. */
  private static int bucket(int last, int before) {
    int both = last * 31 + before;
    return (both ^ (both >>> 8)) & (BUCKETS - 1);
  }

  private static int[] reversed(String word) {
    return new StringBuilder(word).reverse().chars().toArray();
  }

  /**
   * Finds the longest word that ends at a symbol before a number.
   *
   * @param text what stands before the number
   * @param at index of the last symbol of the word, counted backwards
   */
  @Nullable Keyword endingAt(Context text, int at) {
    Entry[] bucket = buckets[bucket(text.symbolBefore(at), text.symbolBefore(at + 1))];
    Entry longest = null;
    for (Entry entry : bucket) {
      boolean longer = longest == null || entry.reversed.length > longest.reversed.length;
      if (longer && matches(entry.reversed, text, at)) {
        longest = entry;
      }
    }
    return longest == null ? null : longest.keyword;
  }

  private static boolean matches(int[] reversed, Context text, int at) {
    for (int i = 0; i < reversed.length; i++) {
      if (reversed[i] != text.symbolBefore(at + i)) {
        return false;
      }
    }
    return true;
  }
}
