/** The shape that sub-commands share: input, columns by name, a row for each answer. */
@NullMarked
package dev.yika.cli.command;

import org.jspecify.annotations.NullMarked;
