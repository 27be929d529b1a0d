/**
 * Pooling area, kind of member, scheme and status: the terms that enrollments, policies and
 * platforms share.
 */
@NullMarked
package dev.yika.status.member;

import org.jspecify.annotations.NullMarked;
