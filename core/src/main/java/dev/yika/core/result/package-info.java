/**
 * The results of parsing a number or a table file: a value, or problems that name the place and the
 * rule and show no character of the text. Labels and sentences in English and Chinese are here,
 * too.
 */
@NullMarked
package dev.yika.core.result;

import org.jspecify.annotations.NullMarked;
