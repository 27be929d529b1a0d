/**
 * Yika in Spring Boot 3.5 and 4 (the same for 2.7): masked logs, beans from files that are read
 * anew, converters, JSON, health and info.
 */
@NullMarked
package dev.yika.spring;

import org.jspecify.annotations.NullMarked;
