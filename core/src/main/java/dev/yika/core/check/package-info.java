/**
 * Check systems: how a check character follows from the characters before it, and which typing
 * errors it catches. This package knows nothing of any kind of number.
 */
@NullMarked
package dev.yika.core.check;

import org.jspecify.annotations.NullMarked;
