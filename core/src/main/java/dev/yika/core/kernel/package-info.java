/**
 * What decides whether a plain number is valid: once for texts and for bytes, and for the sister
 * module that looks through whole files. Not API.
 *
 * <p>Plain means ASCII digits and capitals without separators; what people type is read by {@code
 * dev.yika.core.input} first.
 */
@NullMarked
package dev.yika.core.kernel;

import org.jspecify.annotations.NullMarked;
