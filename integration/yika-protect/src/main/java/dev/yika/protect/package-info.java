/**
 * Columns that hold numbers: plain ones, read by parsing, and protected ones, which hold a sealed
 * text, a fingerprint for look-ups and a tail for people.
 */
@NullMarked
package dev.yika.protect;

import org.jspecify.annotations.NullMarked;
