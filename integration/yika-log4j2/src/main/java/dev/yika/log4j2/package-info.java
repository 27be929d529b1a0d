/** Masks the numbers in what layouts of Log4j 2 render. */
@NullMarked
package dev.yika.log4j2;

import org.jspecify.annotations.NullMarked;
