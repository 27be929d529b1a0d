/**
 * Administrative regions of China and the insurance pools beside them: from a six-digit code to a
 * full name, a level and a standing, today and in any year the public lists cover.
 */
@NullMarked
package dev.yika.core.region;

import org.jspecify.annotations.NullMarked;
