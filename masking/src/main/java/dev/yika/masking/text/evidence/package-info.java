/**
 * Decides whether a number stands at a place: groups of digits, their borders, the words around
 * them and what they prove. Not exported.
 */
@NullMarked
package dev.yika.masking.text.evidence;

import org.jspecify.annotations.NullMarked;
