/**
 * Answers as pictures in SVG, which need no font, no script and no network, and read well in black
 * and white and to a screen reader.
 */
@NullMarked
package dev.yika.pictures;

import org.jspecify.annotations.NullMarked;
