/**
 * The entry to masking: what a viewer may see of a number, and the audited way to the whole number.
 * Views, policies, audit and pseudonyms have packages of their own below this one.
 */
@NullMarked
package dev.yika.masking;

import org.jspecify.annotations.NullMarked;
