package dev.yika.masking.text.evidence;

/**
 * The first cell of a table whose head was found.
 *
 * @param head the head
 * @param cell where the cell begins
 * @param column its column, 0-based; {@link #BEFORE} if the first row is still to come
 */
record Opening(Head head, int cell, int column) {

  static final int BEFORE = -1;
}
