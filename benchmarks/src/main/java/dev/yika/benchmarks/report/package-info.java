/**
 * Turns what was measured into {@code RESULTS.md}: figures beside those of the peers, targets met
 * and missed, and how to read them.
 */
@NullMarked
package dev.yika.benchmarks.report;

import org.jspecify.annotations.NullMarked;
