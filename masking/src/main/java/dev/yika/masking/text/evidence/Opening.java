package dev.yika.masking.text.evidence;

/**
 * The first cell of a table whose head was found.
 *
 * @param head the head
 * @param cell where the cell begins
 * @param column its column, 0-based
 */
record Opening(Head head, int cell, int column) {}
