/**
 * The rules that decide whether a plain number is valid, once for texts and for bytes: GB 11643
 * (citizen ID) in {@code Gb11643}, ISO 7064 MOD 11,10 with the default layout (card number) in
 * {@code CardCheck}, GB 11714 (social card) and GB 32100 (social credit code) in {@code
 * WeightedCheck}. Not API.
 *
 * <p>Plain means ASCII digits and capitals without separators; {@code dev.yika.core.input}
 * normalizes typed text first. The sister module that scans whole files calls these rules, too.
 */
@NullMarked
package dev.yika.core.kernel;

import org.jspecify.annotations.NullMarked;
