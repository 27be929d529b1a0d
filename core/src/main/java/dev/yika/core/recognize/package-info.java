/**
 * For texts of which nobody knows what they are, or which somebody has copied wrongly: the kinds a
 * text can be, and the valid numbers one typing slip away.
 */
@NullMarked
package dev.yika.core.recognize;

import org.jspecify.annotations.NullMarked;
