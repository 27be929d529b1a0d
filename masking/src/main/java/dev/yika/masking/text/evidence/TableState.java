package dev.yika.masking.text.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The state of a table between two lines, which one piece of a text passes on to the next.
 *
 * @param head the head of the table; null if none is open
 * @param column the column of the cell, 0-based
 * @param quote the quotation mark that is open; negative for none
 * @param depth how many brackets are open
 * @param isCellStart whether a cell begins
 * @param isLineStart whether a line begins
 * @param linesLeft how many lines may still be a head
 */
public record TableState(
    @Nullable Head head,
    int column,
    int quote,
    int depth,
    boolean isCellStart,
    boolean isLineStart,
    int linesLeft) {}
