/** The functions of {@code dev.yika.udf} for Hive. */
@NullMarked
package dev.yika.udf.hive;

import org.jspecify.annotations.NullMarked;
