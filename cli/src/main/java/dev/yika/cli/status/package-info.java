/**
 * The sub-commands about statuses and deadlines: status, working days, windows of time and
 * diagrams. The rules are those of the status module; here they become rows.
 */
@NullMarked
package dev.yika.cli.status;

import org.jspecify.annotations.NullMarked;
