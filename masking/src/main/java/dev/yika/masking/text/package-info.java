/**
 * Finds numbers in free text and masks them in strings, bytes, streams and files. Knows nothing of
 * viewers and policies.
 */
@NullMarked
package dev.yika.masking.text;

import org.jspecify.annotations.NullMarked;
