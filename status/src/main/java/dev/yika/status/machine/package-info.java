/**
 * State machines as values: a table of transitions and its outcomes. The caller keeps the state;
 * there are no threads, timers or listeners here, and time comes in with the event.
 */
@NullMarked
package dev.yika.status.machine;

import org.jspecify.annotations.NullMarked;
