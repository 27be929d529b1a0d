/** Open visits by deadline, and warnings before a deadline passes. */
@NullMarked
package dev.yika.till.due;

import org.jspecify.annotations.NullMarked;
