/** What was found in a text: the hit and the evidence rule, without any digit. */
@NullMarked
package dev.yika.masking.text.hit;

import org.jspecify.annotations.NullMarked;
