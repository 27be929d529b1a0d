/**
 * National rules on when benefits begin: residents who lapsed, moves between areas and schemes,
 * enrollments held twice, the resident year. Each is a value that is asked and explains its answer.
 */
@NullMarked
package dev.yika.status.national;

import org.jspecify.annotations.NullMarked;
