/**
 * Records of who has seen a whole number and why: the journal file, its seals, which form a chain,
 * and the check that reports a record that was removed or changed.
 */
@NullMarked
package dev.yika.masking.audit;

import org.jspecify.annotations.NullMarked;
