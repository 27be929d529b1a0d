/**
 * Decides whether a number stands at a place: the groups of digits, the borders of a hit ({@code
 * Borders}), and the names around it (table {@code keywords.tsv}). Not exported.
 */
@NullMarked
package dev.yika.masking.text.evidence;

import org.jspecify.annotations.NullMarked;
