/**
 * Where and as what somebody is insured, and how that stands: the words that enrollments, policies
 * and platforms have in common.
 */
@NullMarked
package dev.yika.status.member;

import org.jspecify.annotations.NullMarked;
