/** Numbers in spreadsheets: masked when written, parsed when read. */
@NullMarked
package dev.yika.excel;

import org.jspecify.annotations.NullMarked;
