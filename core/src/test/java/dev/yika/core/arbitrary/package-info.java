/**
 * jqwik arbitraries of made-up numbers, published as {@code yika-testing}. With that jar on the
 * test class path, {@code @ForAll CardNumber card} works as it stands, and so does every other
 * identifier type.
 */
package dev.yika.core.arbitrary;
