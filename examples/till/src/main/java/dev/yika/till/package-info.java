/** The till (离线登记与容缺受理): its start, its keys and its commands. */
@NullMarked
package dev.yika.till;

import org.jspecify.annotations.NullMarked;
