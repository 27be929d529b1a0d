package dev.yika.cli.console;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the words that a misspelt one may have meant. */
public final class Spelling {

  private static final int MOST_SLIPS = 1;

  /** A shorter beginning is common to too many words. */
  private static final int LEAST_BEGUN = 4;

  private Spelling() {}

  /** Returns the words that differ by one slip, or else those that begin so. */
  public static List<String> near(Collection<String> known, String word) {
    List<String> near =
        known.stream()
            .filter(name -> slips(name, word) <= Math.min(MOST_SLIPS, name.length() / 2))
            .toList();
    return near.isEmpty() && word.length() >= LEAST_BEGUN
        ? known.stream().filter(name -> name.startsWith(word)).toList()
        : near;
  }

  /** Counts the characters to be added, dropped or replaced; two that are swapped count once. */
  private static int slips(String name, String word) {
    return isSwapped(name, word) ? 1 : distance(name, word);
  }

  private static boolean isSwapped(String name, String word) {
    int i = 0;
    while (i < Math.min(name.length(), word.length()) && name.charAt(i) == word.charAt(i)) {
      i++;
    }
    return name.length() == word.length()
        && i + 1 < name.length()
        && name.charAt(i) == word.charAt(i + 1)
        && name.charAt(i + 1) == word.charAt(i)
        && name.substring(i + 2).equals(word.substring(i + 2));
  }

  /** Counts the characters to be added, dropped or replaced (Levenshtein). */
  private static int distance(String name, String word) {
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
