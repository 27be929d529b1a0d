/** The permissions of files that hold keys and records. Not exported. */
@NullMarked
package dev.yika.masking.file;

import org.jspecify.annotations.NullMarked;
