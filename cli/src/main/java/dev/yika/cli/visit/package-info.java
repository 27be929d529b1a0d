/**
 * Files of visits and of enrollment events: a header that names the columns, and a row on each
 * line. What is wrong with a cell is told by column and rule, never with what stands there.
 */
@NullMarked
package dev.yika.cli.visit;

import org.jspecify.annotations.NullMarked;
