/**
 * Columns of numbers in MyBatis and MyBatis-Plus: type handlers, and a plugin that refuses look-ups
 * that could find nothing.
 */
@NullMarked
package dev.yika.mybatis;

import org.jspecify.annotations.NullMarked;
