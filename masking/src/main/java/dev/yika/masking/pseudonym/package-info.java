/**
 * Keyed fingerprints, which name a number without showing it, for joining sets of data and for
 * audit records. Without a key of the caller there is none.
 */
@NullMarked
package dev.yika.masking.pseudonym;

import org.jspecify.annotations.NullMarked;
