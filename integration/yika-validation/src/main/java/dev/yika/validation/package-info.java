/** Constraints for properties that hold numbers, by Bean Validation. */
@NullMarked
package dev.yika.validation;

import org.jspecify.annotations.NullMarked;
