/**
 * Made-up numbers for demonstrations and tests: valid, invalid and nearly valid ones, the same for
 * the same seed. Nobody's number is meant, though one may be hit by chance.
 */
@NullMarked
package dev.yika.core.sample;

import org.jspecify.annotations.NullMarked;
