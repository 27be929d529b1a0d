/**
 * Files of visits and of enrollment events, row by row. What is wrong with a cell is told by column
 * and rule, never with what stands there.
 */
@NullMarked
package dev.yika.cli.visit;

import org.jspecify.annotations.NullMarked;
