/**
 * Pooling area, kind of member, scheme and status: the words that enrollments, policies and
 * platforms have in common.
 */
@NullMarked
package dev.yika.status.member;

import org.jspecify.annotations.NullMarked;
