/** Masks the numbers in everything that Logback writes, whatever renders it. */
@NullMarked
package dev.yika.logback;

import org.jspecify.annotations.NullMarked;
