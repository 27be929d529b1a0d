/** What words that are written down may hold. Not exported. */
@NullMarked
package dev.yika.masking.words;

import org.jspecify.annotations.NullMarked;
