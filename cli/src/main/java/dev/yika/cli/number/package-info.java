/**
 * The sub-commands about numbers: check them, look their regions up, make some up. How a text is
 * read as a number is decided here, also for the other sub-commands.
 */
@NullMarked
package dev.yika.cli.number;

import org.jspecify.annotations.NullMarked;
