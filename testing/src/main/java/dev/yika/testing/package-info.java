/**
 * What property tests and assertions of other programs need beside the arbitraries of {@code
 * dev.yika.core.arbitrary}.
 */
@NullMarked
package dev.yika.testing;

import org.jspecify.annotations.NullMarked;
