/**
 * Advice for a member with a problem, from the table {@code guidance.tsv}: the remedy, how long it
 * takes, what to bring and where to go. The texts have both languages; a hospital replaces those
 * that differ there.
 */
@NullMarked
package dev.yika.status.guidance;

import org.jspecify.annotations.NullMarked;
