/**
 * The states of a medical-insurance card, with the table of transitions in {@code CardRows}: lost,
 * found, reissued, frozen, cancelled, and what may be used in the meantime. States are values that
 * the caller keeps; what lapses does so by the date asked.
 */
@NullMarked
package dev.yika.status.card;

import org.jspecify.annotations.NullMarked;
