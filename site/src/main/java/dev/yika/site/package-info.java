/** The documents as static pages: which there are, how Markdown becomes HTML, where links lead. */
@NullMarked
package dev.yika.site;

import org.jspecify.annotations.NullMarked;
