/**
 * The command {@code yika}: its sub-commands, its options and what it says when something is wrong.
 * No text that a user hands over is ever repeated, since it may be somebody's number.
 */
@NullMarked
package dev.yika.cli;

import org.jspecify.annotations.NullMarked;
