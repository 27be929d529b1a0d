/** Questions about a number and about an answer of the platform. Without a database. */
@NullMarked
package dev.yika.till.desk;

import org.jspecify.annotations.NullMarked;
