package dev.yika.status.machine.table;

import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Transition;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * A line of the table together with what it does.
 *
 * @param line the line of the table
 * @param applies whether its condition holds
 * @param outcome its outcome
 */
record Branch<P extends Enum<P> & MachineTerm, K extends Enum<K> & MachineTerm, S, E>(
    Transition<P, K> line, BiPredicate<S, E> applies, BiFunction<S, E, Outcome<S>> outcome) {}
