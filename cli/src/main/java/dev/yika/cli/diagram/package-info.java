/**
 * Drawings of state machines: which there are, in which form, and where they go. The only room that
 * knows the program that lays pictures out.
 */
@NullMarked
package dev.yika.cli.diagram;

import org.jspecify.annotations.NullMarked;
