/**
 * Numbers in free text: the finder, which tells them from everything else that has digits, and the
 * scrubber, which masks them in strings, bytes, streams and files. Both know nothing of viewers and
 * policies.
 */
@NullMarked
package dev.yika.masking.text;

import org.jspecify.annotations.NullMarked;
