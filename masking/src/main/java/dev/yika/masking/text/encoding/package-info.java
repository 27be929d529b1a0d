/**
 * Texts as symbols in UTF-8, UTF-16 and GB 18030, and the places in them where a number may begin.
 * Not exported.
 */
@NullMarked
package dev.yika.masking.text.encoding;

import org.jspecify.annotations.NullMarked;
