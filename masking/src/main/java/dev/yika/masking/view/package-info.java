/**
 * How much of a number is shown, and at which positions: the ordered views, the windows of each
 * kind of number, and the masking of one value. Nothing here knows who looks.
 */
@NullMarked
package dev.yika.masking.view;

import org.jspecify.annotations.NullMarked;
