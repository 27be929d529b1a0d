/** An application in a module of its own. */
@org.jspecify.annotations.NullMarked
package dev.yika.fastjson2.application;
