/**
 * Keyed fingerprints (HMAC-SHA-256), which stand for a number without showing it, for joining sets
 * of data and for audit records. The caller supplies the key; there is no default.
 */
@NullMarked
package dev.yika.masking.pseudonym;

import org.jspecify.annotations.NullMarked;
