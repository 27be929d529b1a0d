/**
 * State machines as values: a table of transitions, and what it answers. The state is the host's to
 * keep; there are no threads, timers or listeners here, and time comes in with the event.
 */
@NullMarked
package dev.yika.status.machine;

import org.jspecify.annotations.NullMarked;
