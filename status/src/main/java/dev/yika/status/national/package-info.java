/**
 * National rules on when benefits begin: waiting periods and payment periods of residents, moves
 * between areas and schemes, duplicate enrollments. The rows of areas are tables; answers explain
 * themselves.
 */
@NullMarked
package dev.yika.status.national;

import org.jspecify.annotations.NullMarked;
