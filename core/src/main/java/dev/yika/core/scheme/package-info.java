/**
 * Number schemes: how the digits of a card number are laid out and checked in one place or another.
 * Schemes are data; users add the ones of their region in code or from a file.
 */
@NullMarked
package dev.yika.core.scheme;

import org.jspecify.annotations.NullMarked;
