/**
 * Output: rows of cells, written as a table, CSV or JSON, as they come and in whole lines. Commands
 * make rows and know nothing of the formats.
 */
@NullMarked
package dev.yika.cli.row;

import org.jspecify.annotations.NullMarked;
