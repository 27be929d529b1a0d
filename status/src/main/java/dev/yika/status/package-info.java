/** The module of statuses. Nothing public stands here yet; working days are in {@code calendar}. */
@NullMarked
package dev.yika.status;

import org.jspecify.annotations.NullMarked;
