package dev.yika.benchmarks.report;

/**
 * One target and how it came out.
 *
 * @param id a short name, for {@link Reasons}
 * @param question what was measured
 * @param yika the figure of Yika
 * @param peer the figure of the peer, or a dash
 * @param ratio how they compare, or a dash
 * @param target what was aimed at
 * @param met whether it was reached
 */
record Verdict(
    String id,
    String question,
    String yika,
    String peer,
    String ratio,
    String target,
    boolean met) {}
