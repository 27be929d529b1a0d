/**
 * Work on whole tables, in batches, while other programs write: moving a column from plain to
 * protected and back, and sealing it anew under another key. By JDBC, on H2, PostgreSQL and other
 * databases that know {@code LIMIT} and {@code FOR UPDATE SKIP LOCKED}.
 */
@NullMarked
package dev.yika.protect.table;

import org.jspecify.annotations.NullMarked;
