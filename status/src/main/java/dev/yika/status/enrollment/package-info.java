/**
 * The states of an enrollment, with the table of transitions in {@code EnrollmentRows}: insured, in
 * arrears, sealed, transferred, terminated, and the events that lead from one to another. This
 * package knows no recovery policies.
 */
@NullMarked
package dev.yika.status.enrollment;

import org.jspecify.annotations.NullMarked;
