/**
 * Files of visits and of enrollment events, row by row. An error in a cell is reported by column
 * and rule, never with what stands there.
 */
@NullMarked
package dev.yika.cli.visit;

import org.jspecify.annotations.NullMarked;
