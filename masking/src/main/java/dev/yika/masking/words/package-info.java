/**
 * Numerals and invisible characters in written words, so that no number is hidden in a reason or a
 * user name. Not exported.
 */
@NullMarked
package dev.yika.masking.words;

import org.jspecify.annotations.NullMarked;
