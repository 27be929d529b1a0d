/**
 * Functions of SQL as plain classes with a method {@code evaluate}, for Doris and engines like it.
 */
@NullMarked
package dev.yika.udf;

import org.jspecify.annotations.NullMarked;
