/**
 * Working days of mainland China: which days are worked, which are off, and counting in them. What
 * the yearly notices of the State Council say is data; newer years come from a file or a provider.
 */
@NullMarked
package dev.yika.status.calendar;

import org.jspecify.annotations.NullMarked;
