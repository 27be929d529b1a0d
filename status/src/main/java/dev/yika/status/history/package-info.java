/**
 * What happened to an enrollment, in any order and however late it became known, and where that
 * leads: as of any day, and as it was known at any instant.
 */
@NullMarked
package dev.yika.status.history;

import org.jspecify.annotations.NullMarked;
