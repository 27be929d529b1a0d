/**
 * The life of a medical-insurance card: lost, found, made anew, frozen, cancelled, and what may be
 * used meanwhile. States are values that the host keeps; whatever lapses does so by the date asked.
 */
@NullMarked
package dev.yika.status.card;

import org.jspecify.annotations.NullMarked;
