/** The hits in a text and the evidence rules that made them, without any digit. */
@NullMarked
package dev.yika.masking.text.hit;

import org.jspecify.annotations.NullMarked;
