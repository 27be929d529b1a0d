/**
 * Finds numbers in free text and masks them in strings, bytes, streams and files. This package
 * knows no viewers and no policies.
 */
@NullMarked
package dev.yika.masking.text;

import org.jspecify.annotations.NullMarked;
