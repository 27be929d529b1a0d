/**
 * The records of who has seen a whole number and why: their form, where they are written, and the
 * chain that shows when one was removed or changed.
 */
@NullMarked
package dev.yika.masking.audit;

import org.jspecify.annotations.NullMarked;
