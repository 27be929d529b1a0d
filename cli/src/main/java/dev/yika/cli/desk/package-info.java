/**
 * The sub-command for the desk, which answers everything about a visit in one row. It brings the
 * check of the number, its masking and the status of its owner together.
 */
@NullMarked
package dev.yika.cli.desk;

import org.jspecify.annotations.NullMarked;
