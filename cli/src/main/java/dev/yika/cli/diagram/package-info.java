/**
 * Drawings of state machines in text formats and as SVG. The only package that uses the program
 * that lays pictures out.
 */
@NullMarked
package dev.yika.cli.diagram;

import org.jspecify.annotations.NullMarked;
