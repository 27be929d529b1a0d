package dev.yika.status.machine;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A drawing of the transitions of a machine (状态图), as text for programs that lay out and draw:
 * Mermaid, PlantUML and Graphviz. It shows every move with its condition and effects; what stays or
 * is rejected is left out.
 *
 * <p>All moves between the same two phases share one arrow, a line each; moves that stay within
 * their phase stand inside of it, as UML has it, so that the drawing stays legible.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Diagram {

  private final List<? extends Transition<?, ?>> transitions;
  private final List<? extends MachineTerm> phases;
  private final Locale locale;
  private final boolean isBrief;

  /** The lines on each arrow, by where it begins and ends. */
  private final Map<Arrow, List<String>> arrows = new LinkedHashMap<>();

  /** From one phase to another, or within one. */
  private record Arrow(MachineTerm from, MachineTerm to) {}

  private Diagram(List<? extends Transition<?, ?>> transitions, Locale locale, boolean isBrief) {
    this.transitions = List.copyOf(transitions);
    this.phases = phases(transitions.get(0));
    this.locale = locale;
    this.isBrief = isBrief;
    for (Transition<?, ?> line : isBrief ? mainMoves(transitions) : transitions) {
      line.to()
          .map(to -> new Arrow(line.from(), to))
          .ifPresent(arrow -> lines(arrow).add(label(line)));
    }
  }

  private static <P extends Enum<P> & MachineTerm> List<P> phases(Transition<P, ?> line) {
    return List.of(line.from().getDeclaringClass().getEnumConstants());
  }

  /** Of each event the first move to another phase, one without a condition if there is one. */
  private static Collection<Transition<?, ?>> mainMoves(
      List<? extends Transition<?, ?>> transitions) {
    Map<MachineTerm, Transition<?, ?>> moves = new LinkedHashMap<>();
    for (Transition<?, ?> line : transitions) {
      boolean isMove = line.to().filter(to -> to != line.from()).isPresent();
      Transition<?, ?> first = isMove ? moves.putIfAbsent(line.on(), line) : null;
      if (first != null && first.condition().isPresent() && line.condition().isEmpty()) {
        moves.put(line.on(), line);
      }
    }
    return moves.values();
  }

  private List<String> lines(Arrow arrow) {
    return arrows.computeIfAbsent(arrow, none -> new ArrayList<>());
  }

  /** The event, its condition in brackets, and the effects behind a slash. */
  private String label(Transition<?, ?> move) {
    StringBuilder label = new StringBuilder(move.on().label(locale));
    if (isBrief) {
      return label.toString();
    }
    move.condition().ifPresent(c -> label.append(" [").append(c.label(locale)).append(']'));
    if (!move.effects().isEmpty()) {
      label.append(
          move.effects().stream()
              .map(effect -> effect.label(locale))
              .collect(Collectors.joining(", ", " / ", "")));
    }
    return label.toString();
  }

  /**
   * Returns the drawing of a machine.
   *
   * @param transitions the transitions of one machine, at least one
   * @param locale the language of the labels: Chinese for any locale of the language {@code zh},
   *     else English
   * @return the drawing; the machine begins in the first phase of the enum
   * @throws IllegalArgumentException if there is no transition
   */
  public static Diagram of(List<? extends Transition<?, ?>> transitions, Locale locale) {
    Objects.requireNonNull(transitions, "transitions");
    Objects.requireNonNull(locale, "locale");
    checkArgument(!transitions.isEmpty(), "no transitions");
    return new Diagram(transitions, locale, false);
  }

  /**
   * Returns the main moves only: each event once, by its first move to another phase (one without a
   * condition if there is one), without conditions, effects and what stays within a phase.
   *
   * @return the short drawing; this one if it is short already
   */
  public Diagram brief() {
    return isBrief ? this : new Diagram(transitions, locale, true);
  }

  /**
   * Writes the drawing for Mermaid.
   *
   * @return a {@code stateDiagram-v2}, lines ending with a line feed
   */
  public String mermaid() {
    return "stateDiagram-v2\n" + states("<br/>");
  }

  /**
   * Writes the drawing for PlantUML.
   *
   * @return a state diagram from {@code @startuml} to {@code @enduml}, lines ending with a line
   *     feed
   */
  public String plantUml() {
    return "@startuml\nhide empty description\n" + states("\\n") + "@enduml\n";
  }

  /** Writes what Mermaid and PlantUML have in common. */
  private String states(String lineBreak) {
    StringBuilder text = new StringBuilder();
    for (MachineTerm phase : phases) {
      text.append("  state \"" + phase.label(locale) + "\" as " + phase.name() + "\n");
      within(phase).forEach(line -> text.append("  " + phase.name() + " : " + line + "\n"));
    }
    text.append("  [*] --> " + phases.get(0).name() + "\n");
    between()
        .forEach(
            (arrow, lines) ->
                text.append("  " + arrow.from().name() + " --> " + arrow.to().name() + " : ")
                    .append(String.join(lineBreak, lines) + "\n"));
    return text.toString();
  }

  /**
   * Writes the drawing for Graphviz.
   *
   * @return a {@code digraph}, lines ending with a line feed
   */
  public String dot() {
    StringBuilder text = new StringBuilder("digraph {\n  node [shape=box, style=rounded];\n");
    text.append("  start [shape=point];\n");
    for (MachineTerm phase : phases) {
      text.append("  " + phase.name() + " [label=\"" + phase.label(locale));
      within(phase).forEach(line -> text.append("\\n" + line));
      text.append("\"];\n");
    }
    text.append("  start -> " + phases.get(0).name() + ";\n");
    between()
        .forEach(
            (arrow, lines) ->
                text.append("  " + arrow.from().name() + " -> " + arrow.to().name())
                    .append(" [label=\"" + String.join("\\n", lines) + "\"];\n"));
    return text.append("}\n").toString();
  }

  private List<String> within(MachineTerm phase) {
    return arrows.getOrDefault(new Arrow(phase, phase), List.of());
  }

  private Map<Arrow, List<String>> between() {
    Map<Arrow, List<String>> between = new LinkedHashMap<>(arrows);
    between.keySet().removeIf(arrow -> arrow.from() == arrow.to());
    return between;
  }
}
