/** Words that explanations share. Not exported. */
@NullMarked
package dev.yika.status.words;

import org.jspecify.annotations.NullMarked;
