/** The interface for programs and for the page. */
@NullMarked
package dev.yika.till.web;

import org.jspecify.annotations.NullMarked;
