/**
 * The events of an enrollment in any order, however late they became known, and their replay: the
 * state as of any day, and as it was known at any instant.
 */
@NullMarked
package dev.yika.status.history;

import org.jspecify.annotations.NullMarked;
