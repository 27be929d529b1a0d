/** The log of events and the open visits, in a database. Without Spring. */
@NullMarked
package dev.yika.till.store;

import org.jspecify.annotations.NullMarked;
