package dev.yika.status.machine;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * A line of the table together with what it does.
 *
 * @param line what is told of it
 * @param applies whether its condition holds
 * @param outcome what happens then
 */
record Branch<P extends Enum<P> & MachineTerm, K extends Enum<K> & MachineTerm, S, E>(
    Transition<P, K> line, BiPredicate<S, E> applies, BiFunction<S, E, Outcome<S>> outcome) {}
