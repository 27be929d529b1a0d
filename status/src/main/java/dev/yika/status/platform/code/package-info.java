/**
 * Code tables of the national medical-insurance platform (国家医保信息平台), its older dialects and card
 * states. Every code is kept as it came; what is not in its table is unknown and never guessed.
 */
@NullMarked
package dev.yika.status.platform.code;

import org.jspecify.annotations.NullMarked;
