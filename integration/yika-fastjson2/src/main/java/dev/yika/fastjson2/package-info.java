/** Numbers and answers as JSON, by Fastjson2: masked when written, parsed when read. */
@NullMarked
package dev.yika.fastjson2;

import org.jspecify.annotations.NullMarked;
