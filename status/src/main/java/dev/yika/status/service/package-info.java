/**
 * When services may be used: maintenance of the platform (R08), hours of the hotline (R10),
 * processing times (R02 to R07, R11), and settlement after an admission without it (R09). This
 * package knows no member and no card.
 */
@NullMarked
package dev.yika.status.service;

import org.jspecify.annotations.NullMarked;
