package dev.yika.masking.text.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Words read backwards, as a tree: what ends alike begins with the same nodes, so that a look at a
 * place takes each symbol once, however many words end there.
 */
final class WordTree {

  private static final int SMALLEST = 2;

  private int[] symbols = new int[SMALLEST];
  private @Nullable WordTree[] nodes = new WordTree[SMALLEST];
  private int count;
  private @Nullable Keyword word;

  /** Adds a word; of equal ones the first counts. */
  void add(Keyword keyword) {
    WordTree node = this;
    String text = keyword.word();
    for (int i = text.length() - 1; i >= 0; i--) {
      node = node.grow(text.charAt(i));
    }
    if (node.word == null) {
      node.word = keyword;
    }
  }

  private WordTree grow(int symbol) {
    WordTree known = next(symbol);
    if (known != null) {
      return known;
    }
    if (2 * ++count > nodes.length) {
      widen();
    }
    WordTree grown = new WordTree();
    put(symbol, grown);
    return grown;
  }

  private void widen() {
    int[] oldSymbols = symbols;
    @Nullable WordTree[] oldNodes = nodes;
    symbols = new int[2 * oldNodes.length];
    nodes = new WordTree[2 * oldNodes.length];
    for (int i = 0; i < oldNodes.length; i++) {
      WordTree node = oldNodes[i];
      if (node != null) {
        put(oldSymbols[i], node);
      }
    }
  }

  private void put(int symbol, WordTree node) {
    int slot = symbol & (nodes.length - 1);
    while (nodes[slot] != null) {
      slot = (slot + 1) & (nodes.length - 1);
    }
    symbols[slot] = symbol;
    nodes[slot] = node;
  }

  /**
   * Returns the node behind a symbol, null if no word goes on with it. Half of the slots is free.
   */
  private @Nullable WordTree next(int symbol) {
    int slot = symbol & (nodes.length - 1);
    while (true) {
      WordTree node = nodes[slot];
      if (node == null || symbols[slot] == symbol) {
        return node;
      }
      slot = (slot + 1) & (nodes.length - 1);
    }
  }

  /**
   * Finds the longest word that ends at a symbol and begins where a name can.
   *
   * @param text what stands before the number
   * @param at index of the last symbol of the word, counted backwards
   */
  @Nullable Keyword longestAt(Context text, int at) {
    Keyword longest = null;
    int index = at;
    WordTree node = next(Context.lower(text.symbol(index)));
    while (node != null) {
      if (node.word != null && text.mayBeginAt(index)) {
        longest = node.word;
      }
      index = text.nextOf(index);
      node = node.next(Context.lower(text.symbol(index)));
    }
    return longest;
  }
}
