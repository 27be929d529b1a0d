/** Numbers and answers as JSON, by Jackson 2: masked when written, parsed when read. */
@NullMarked
package dev.yika.jackson;

import org.jspecify.annotations.NullMarked;
