/** What happened at the till, in a database: events with keys, and what is open. Without Spring. */
@NullMarked
package dev.yika.till.store;

import org.jspecify.annotations.NullMarked;
