/** Backups of the events in one file, for both databases, without the keys. */
@NullMarked
package dev.yika.till.backup;

import org.jspecify.annotations.NullMarked;
