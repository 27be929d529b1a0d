/** What every JSON library has to do; the tests of its module inherit it. */
package dev.yika.binding.contract;
