/**
 * The views of a number, from nothing to the whole: the positions that each shows by kind and
 * length (table {@code views.tsv}, bounds in {@code MaskWindow}), and the masking of one value.
 * This package knows no viewers.
 */
@NullMarked
package dev.yika.masking.view;

import org.jspecify.annotations.NullMarked;
