/**
 * The command {@code yika} itself: where the process begins, and which sub-commands it has. Each of
 * them lives in the package of its subject.
 */
@NullMarked
package dev.yika.cli;

import org.jspecify.annotations.NullMarked;
