/**
 * Check systems of ISO/IEC 7064 (GB/T 17710), Luhn, Verhoeff, Damm, GB 11714 and GB 32100: how a
 * check character follows from the characters before it, and which typing errors it detects. This
 * package knows no kind of number.
 */
@NullMarked
package dev.yika.core.check;

import org.jspecify.annotations.NullMarked;
