/**
 * Texts of an unknown kind, or with typing errors: the kinds that a text can be, the valid numbers
 * one typing error away, and the line that a card reader returns.
 */
@NullMarked
package dev.yika.core.recognize;

import org.jspecify.annotations.NullMarked;
