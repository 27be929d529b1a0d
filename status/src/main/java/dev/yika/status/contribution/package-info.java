/**
 * Contributions that a platform reports, read as the history of an enrollment: what they say, and
 * which months they leave open.
 */
@NullMarked
package dev.yika.status.contribution;

import org.jspecify.annotations.NullMarked;
