/**
 * Code tables of the national medical-insurance platform (国家医保信息平台) from {@code codes.tsv}, its
 * older dialects and card states; a longer code is found by its longest prefix. A code outside its
 * table is unknown and never guessed.
 */
@NullMarked
package dev.yika.status.platform.code;

import org.jspecify.annotations.NullMarked;
