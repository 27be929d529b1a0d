/** What the architecture tests of the three library modules share. */
@NullMarked
package dev.yika.core.architecture;

import org.jspecify.annotations.NullMarked;
