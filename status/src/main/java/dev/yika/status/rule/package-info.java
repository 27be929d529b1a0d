/**
 * The rules R01 to R11 and N01 to N06 with their sources, the time limits of R02 to R11 ({@code
 * TimeLimit}), answers about days, and the time zone of China. Of the other packages of this module
 * it uses the calendar alone.
 */
@NullMarked
package dev.yika.status.rule;

import org.jspecify.annotations.NullMarked;
