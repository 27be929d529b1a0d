/**
 * Columns of numbers in JPA: converters of plain and sealed columns, and all three as one value.
 */
@NullMarked
package dev.yika.jpa;

import org.jspecify.annotations.NullMarked;
