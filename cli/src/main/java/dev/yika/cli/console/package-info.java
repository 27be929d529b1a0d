/**
 * Messages and where they go: streams, languages, notices, refusals and exit codes. A text that a
 * user hands over may be a number of a person, so it is not repeated, or with stars for its digits.
 */
@NullMarked
package dev.yika.cli.console;

import org.jspecify.annotations.NullMarked;
