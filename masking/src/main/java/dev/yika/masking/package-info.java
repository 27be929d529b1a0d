/** Views of a number by viewer, purpose and channel. Nothing public stands here yet. */
@NullMarked
package dev.yika.masking;

import org.jspecify.annotations.NullMarked;
