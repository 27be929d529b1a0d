/**
 * Benchmarks of the module status: transitions beside state machines, working days beside a
 * calendar of finance, and entitlement, which has no peer.
 */
@NullMarked
package dev.yika.benchmarks.status;

import org.jspecify.annotations.NullMarked;
