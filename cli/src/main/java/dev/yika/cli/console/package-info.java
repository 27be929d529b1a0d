/**
 * What the command says and where: streams, languages, notices, refusals and exit codes. A text
 * that a user hands over may be somebody's number, so it is not repeated, or with stars for its
 * digits.
 */
@NullMarked
package dev.yika.cli.console;

import org.jspecify.annotations.NullMarked;
