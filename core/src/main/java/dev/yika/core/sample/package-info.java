/**
 * Made-up numbers for demonstrations and tests: valid, invalid and nearly valid ones, the same for
 * the same seed. By chance one can belong to a real person.
 */
@NullMarked
package dev.yika.core.sample;

import org.jspecify.annotations.NullMarked;
