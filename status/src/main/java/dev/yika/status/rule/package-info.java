/**
 * What every other package of this module speaks of: the rules with their sources, windows of days,
 * the zone of China. It knows no other package of the module.
 */
@NullMarked
package dev.yika.status.rule;

import org.jspecify.annotations.NullMarked;
