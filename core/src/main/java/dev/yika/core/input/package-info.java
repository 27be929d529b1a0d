/**
 * The text that people and devices type: separators, full-width forms, look-alikes of digits and of
 * X; and table files with their columns, rows and cells. Exported to the sister modules only; users
 * see the results in {@code dev.yika.core.result}.
 */
@NullMarked
package dev.yika.core.input;

import org.jspecify.annotations.NullMarked;
