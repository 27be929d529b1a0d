/**
 * Names for numbers that nobody reads the number from: keyed fingerprints, for joining sets of data
 * and for audit records. Without a key of the caller there is none.
 */
@NullMarked
package dev.yika.masking.pseudonym;

import org.jspecify.annotations.NullMarked;
