/**
 * Contributions as a platform reports them, turned into the history of an enrollment: the months
 * paid and unpaid, and the months that they leave open.
 */
@NullMarked
package dev.yika.status.contribution;

import org.jspecify.annotations.NullMarked;
