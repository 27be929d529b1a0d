/**
 * What comes in from outside, text that people and devices type and table files that users supply,
 * and what can be wrong with it. Every parser of this module reads through this package and answers
 * with its types.
 */
@NullMarked
package dev.yika.core.input;

import org.jspecify.annotations.NullMarked;
