/**
 * The sub-commands that hide numbers and account for those shown: mask, policy and audit. A whole
 * number is revealed only if the policy lets the viewer see it and the journal has it.
 */
@NullMarked
package dev.yika.cli.masking;

import org.jspecify.annotations.NullMarked;
