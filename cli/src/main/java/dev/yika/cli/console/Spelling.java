package dev.yika.cli.console;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the words that a misspelt one may have meant. */
public final class Spelling {

  private static final int MOST_SLIPS = 2;

  private Spelling() {}

  /** Returns the nearest words: those that differ by the fewest characters, at most two. */
  public static List<String> near(Collection<String> known, String word) {
    int[] slips = known.stream().mapToInt(name -> slips(name, word)).toArray();
    int fewest = IntStream.of(slips).min().orElse(MOST_SLIPS + 1);
    List<String> names = List.copyOf(known);
    return IntStream.range(0, slips.length)
        .filter(
            i -> slips[i] == fewest && fewest <= Math.min(MOST_SLIPS, names.get(i).length() / 2))
        .mapToObj(names::get)
        .toList();
  }

  /** Counts the characters to be added, dropped or replaced (Levenshtein). */
  private static int slips(String name, String word) {
    int[] row = IntStream.rangeClosed(0, word.length()).toArray();
    for (int i = 1; i <= name.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (name.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[word.length()];
  }
}
