/**
 * What reading a number or a table answers: a value, or problems that name the place and the rule
 * and show no character of the text; and the words for people in both languages.
 */
@NullMarked
package dev.yika.core.result;

import org.jspecify.annotations.NullMarked;
