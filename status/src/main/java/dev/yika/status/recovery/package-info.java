/**
 * When benefits stop after unpaid months and when they come back: one policy for each pooling area,
 * scheme and kind of member, as data. Hospitals add and override policies from a file.
 */
@NullMarked
package dev.yika.status.recovery;

import org.jspecify.annotations.NullMarked;
