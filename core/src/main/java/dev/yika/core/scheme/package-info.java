/**
 * Number schemes: the layout and the checks of card numbers, by prefix of the region. Schemes are
 * data; users add those of their region in code or from a file.
 */
@NullMarked
package dev.yika.core.scheme;

import org.jspecify.annotations.NullMarked;
