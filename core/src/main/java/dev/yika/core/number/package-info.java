/**
 * The numbers themselves, one immutable type for each kind: card number (医保卡号), citizen ID (GB
 * 11643), foreigner ID, social card number (GB 11714), social credit code (GB 32100), codes of
 * institutions and practitioners. They are parsed from typed text and never shown whole by
 * accident.
 */
@NullMarked
package dev.yika.core.number;

import org.jspecify.annotations.NullMarked;
