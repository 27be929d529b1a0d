/**
 * When services may be used: maintenance of the platform, hours of hotlines, how long a matter
 * takes to show, and what was admitted without live settlement. It knows no member and no card.
 */
@NullMarked
package dev.yika.status.service;

import org.jspecify.annotations.NullMarked;
