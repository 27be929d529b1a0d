/**
 * The rules with their time limits and sources, the answers about days that they give, and the time
 * zone of China. Of the other packages of this module it uses the calendar alone.
 */
@NullMarked
package dev.yika.status.rule;

import org.jspecify.annotations.NullMarked;
