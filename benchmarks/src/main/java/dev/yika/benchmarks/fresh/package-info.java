/**
 * What a new process pays: time until the first answer, and memory and file size for good. Programs
 * of a few lines run in JVMs of their own, and {@link dev.yika.benchmarks.fresh.FreshCosts} watches
 * them from outside.
 */
@NullMarked
package dev.yika.benchmarks.fresh;

import org.jspecify.annotations.NullMarked;
