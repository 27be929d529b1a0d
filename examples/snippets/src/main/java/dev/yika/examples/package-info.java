/**
 * Small programs on made-up numbers. What stands between {@code // docs: name} and {@code // end}
 * is the code of a block in {@code docs/}, and what follows an arrow is the line it prints.
 */
@NullMarked
package dev.yika.examples;

import org.jspecify.annotations.NullMarked;
