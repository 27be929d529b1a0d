/**
 * What the machine can do at most: code for one question alone, tuned by hand and without an API
 * around it.
 */
@NullMarked
package dev.yika.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
