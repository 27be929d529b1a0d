/**
 * Advice for a member with a problem: the remedy, how long it takes, what to bring and where to go.
 * The texts are a table in both languages, in which a hospital replaces what it does otherwise.
 */
@NullMarked
package dev.yika.status.guidance;

import org.jspecify.annotations.NullMarked;
