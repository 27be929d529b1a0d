/**
 * Texts as symbols, whatever their encoding, and the places in them where a number may begin. Not
 * exported.
 */
@NullMarked
package dev.yika.masking.text.encoding;

import org.jspecify.annotations.NullMarked;
