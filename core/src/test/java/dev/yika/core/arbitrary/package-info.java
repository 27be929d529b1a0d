/**
 * jqwik arbitraries of made-up numbers, published as the test jar of this module. With the jar on
 * the test class path, {@code @ForAll CardNumber card} works as it stands, and so does every other
 * identifier type.
 */
package dev.yika.core.arbitrary;
