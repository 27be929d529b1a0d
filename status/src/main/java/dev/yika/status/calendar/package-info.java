/**
 * Working days of mainland China, from the table of holidays {@code workdays.tsv}: which days are
 * worked, which are off, and counting in them. Each row of a year is a notice of the State Council;
 * newer years come from a file or a provider.
 */
@NullMarked
package dev.yika.status.calendar;

import org.jspecify.annotations.NullMarked;
