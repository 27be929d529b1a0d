/**
 * Input: numbered lines of a file, of standard input or of the command line, in constant memory,
 * with a progress bar when it takes long.
 */
@NullMarked
package dev.yika.cli.line;

import org.jspecify.annotations.NullMarked;
