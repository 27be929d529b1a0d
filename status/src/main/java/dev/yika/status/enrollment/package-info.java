/**
 * Who is insured where, and what became of it: the enrollment machine, its events, and histories
 * that fold them. It knows nothing of recovery policies.
 */
@NullMarked
package dev.yika.status.enrollment;

import org.jspecify.annotations.NullMarked;
