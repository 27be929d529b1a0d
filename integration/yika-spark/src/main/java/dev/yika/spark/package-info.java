/**
 * SQL functions of Spark, which read the bytes of its strings in place. {@link
 * dev.yika.spark.YikaExtensions} registers them for a session.
 */
@NullMarked
package dev.yika.spark;

import org.jspecify.annotations.NullMarked;
