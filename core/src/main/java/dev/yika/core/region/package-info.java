/**
 * Administrative regions of China (GB/T 2260) and the insurance pools beside them, from the table
 * {@code regions.tsv}: from a six-digit code to a full name, a level and a standing, today and in
 * any year that the public lists cover.
 */
@NullMarked
package dev.yika.core.region;

import org.jspecify.annotations.NullMarked;
