/**
 * The options that several sub-commands share, and what comes of them. A sub-command mixes in those
 * that it needs, so that an option means the same everywhere.
 */
@NullMarked
package dev.yika.cli.option;

import org.jspecify.annotations.NullMarked;
