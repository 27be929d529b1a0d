/** What is due: deadlines of the SDK, and warnings before they pass. */
@NullMarked
package dev.yika.till.due;

import org.jspecify.annotations.NullMarked;
