/**
 * The sub-command that masks the numbers in texts. It settles what goes where and refuses what
 * cannot go well before anything is written.
 */
@NullMarked
package dev.yika.cli.scrub;

import org.jspecify.annotations.NullMarked;
