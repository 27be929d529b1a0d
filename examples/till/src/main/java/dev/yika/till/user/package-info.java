/** Users, one-time links and sessions. */
@NullMarked
package dev.yika.till.user;

import org.jspecify.annotations.NullMarked;
