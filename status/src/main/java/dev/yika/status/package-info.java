/** Enrollment, card and deferral states. Nothing public stands here yet. */
@NullMarked
package dev.yika.status;

import org.jspecify.annotations.NullMarked;
