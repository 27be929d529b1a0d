/**
 * Plumbing of the parsers: text that people and devices type, and table files with their rows.
 * Exported to the sister modules only; users meet the answers in {@code dev.yika.core.result}.
 */
@NullMarked
package dev.yika.core.input;

import org.jspecify.annotations.NullMarked;
