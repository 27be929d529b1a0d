/**
 * Yika and its peers measured side by side with JMH, on the same made-up numbers in the same run.
 * {@link dev.yika.benchmarks.RunAll} runs everything and writes {@code RESULTS.md}.
 */
@NullMarked
package dev.yika.benchmarks;

import org.jspecify.annotations.NullMarked;
