/**
 * The recovery policies of pooling areas from {@code policies.tsv}, one for each area, scheme and
 * kind of member: when benefits stop after unpaid months and when they come back. Hospitals add and
 * override policies from a file.
 */
@NullMarked
package dev.yika.status.recovery;

import org.jspecify.annotations.NullMarked;
