/** Finding and masking numbers in free text. Nothing public stands here yet. */
@NullMarked
package dev.yika.masking.text;

import org.jspecify.annotations.NullMarked;
