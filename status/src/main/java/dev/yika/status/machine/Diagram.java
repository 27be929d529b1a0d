package dev.yika.status.machine;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A drawing of a transition table (状态图), as text for programs that lay out and draw: Mermaid and
 * Graphviz. It shows every move with its condition and effects; what stays or is rejected is left
 * out.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Diagram {

  private final List<? extends Term> phases;
  private final List<? extends Transition<?, ?>> moves;
  private final Locale locale;

  private Diagram(
      List<? extends Term> phases, List<? extends Transition<?, ?>> moves, Locale locale) {
    this.phases = phases;
    this.moves = moves;
    this.locale = locale;
  }

  /**
   * Returns the drawing of a table.
   *
   * @param table the table
   * @param locale the language of the labels: Chinese for any locale of the language {@code zh},
   *     else English
   * @return the drawing; the machine begins in the first phase
   */
  public static Diagram of(TransitionTable<?, ?, ?, ?> table, Locale locale) {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(locale, "locale");
    List<? extends Transition<?, ?>> moves =
        table.transitions().stream()
            .filter(line -> line.result() == Transition.Result.MOVE)
            .toList();
    return new Diagram(table.phases(), moves, locale);
  }

  /**
   * Writes the drawing for Mermaid.
   *
   * @return a {@code stateDiagram-v2}, lines ending with a line feed
   */
  public String mermaid() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    for (Term phase : phases) {
      text.append("  state \"").append(phase.label(locale)).append("\" as ");
      text.append(phase.name()).append('\n');
    }
    text.append("  [*] --> ").append(phases.get(0).name()).append('\n');
    for (Transition<?, ?> move : moves) {
      text.append("  ").append(move.from().name()).append(" --> ").append(to(move));
      text.append(" : ").append(label(move, " ")).append('\n');
    }
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
    for (Term phase : phases) {
      text.append("  ").append(phase.name()).append(" [label=\"");
      text.append(phase.label(locale)).append("\"];\n");
    }
    text.append("  start -> ").append(phases.get(0).name()).append(";\n");
    for (Transition<?, ?> move : moves) {
      text.append("  ").append(move.from().name()).append(" -> ").append(to(move));
      text.append(" [label=\"").append(label(move, "\\n")).append("\"];\n");
    }
    return text.append("}\n").toString();
  }

  private static String to(Transition<?, ?> move) {
    return move.to().map(Term::name).orElseThrow();
  }

  /** The event, its condition in brackets, and the effects behind a slash, as UML has it. */
  private String label(Transition<?, ?> move, String separator) {
    StringBuilder label = new StringBuilder(move.on().label(locale));
    move.condition()
        .ifPresent(c -> label.append(separator).append('[').append(c.label(locale)).append(']'));
    if (!move.effects().isEmpty()) {
      String effects =
          move.effects().stream().map(e -> e.label(locale)).collect(Collectors.joining(", "));
      label.append(separator).append("/ ").append(effects);
    }
    return label.toString();
  }
}
