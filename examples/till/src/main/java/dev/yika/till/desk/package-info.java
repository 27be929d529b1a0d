/** Checks of numbers, and the evaluation of answers of the platform. Without a database. */
@NullMarked
package dev.yika.till.desk;

import org.jspecify.annotations.NullMarked;
