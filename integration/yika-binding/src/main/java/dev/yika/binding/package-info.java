/**
 * What the modules for JSON libraries, spreadsheets and validation share: the annotations of
 * properties, how numbers are written and read, and answers as trees that any library writes.
 */
@NullMarked
package dev.yika.binding;

import org.jspecify.annotations.NullMarked;
