/** The contract of every JSON library; the tests of its module inherit it. */
package dev.yika.binding.contract;
