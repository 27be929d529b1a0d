/** Numbers and answers as JSON, by Jackson 3: masked when written, parsed when read. */
@NullMarked
package dev.yika.jackson3;

import org.jspecify.annotations.NullMarked;
