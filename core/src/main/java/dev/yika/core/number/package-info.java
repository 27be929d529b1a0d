/**
 * The numbers themselves: one immutable type for each kind of identifier that the medical insurance
 * of China uses, parsed from what people and devices give, and never shown whole by accident.
 */
@NullMarked
package dev.yika.core.number;

import org.jspecify.annotations.NullMarked;
