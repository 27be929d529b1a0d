/** Transition tables: every pair of phase and kind of event, decided once. Not exported. */
@NullMarked
package dev.yika.status.machine.table;

import org.jspecify.annotations.NullMarked;
