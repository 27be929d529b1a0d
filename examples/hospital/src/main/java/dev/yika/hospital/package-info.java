/** An admission desk: the page, what the platform answers, the slip, and the log. */
@NullMarked
package dev.yika.hospital;

import org.jspecify.annotations.NullMarked;
