/** How cost grows with what there is more of: {@link dev.yika.benchmarks.growth.Growth}. */
@NullMarked
package dev.yika.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
