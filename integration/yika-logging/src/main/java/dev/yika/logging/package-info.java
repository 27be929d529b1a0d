/**
 * Masks the numbers in lines of a log after they were rendered, so that message, arguments, context
 * and stack traces are covered alike. Knows no logging framework.
 */
@NullMarked
package dev.yika.logging;

import org.jspecify.annotations.NullMarked;
