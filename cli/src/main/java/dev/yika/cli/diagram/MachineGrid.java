package dev.yika.cli.diagram;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.yika.core.result.Wording;
import dev.yika.pictures.Grid;
import dev.yika.pictures.Grid.Field;
import dev.yika.pictures.Grid.Shade;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Transition;
import dev.yika.status.machine.Transition.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A machine as a picture without arrows: a column for each phase, a row for each event, and in each
 * cell where it leads. It has room for machines whose arrows would cross.
 */
final class MachineGrid {

  private static final Wording TITLE = new Wording("Every event in every phase", "各状态下的每项业务");
  private static final Wording EVENT = new Wording("event", "业务");
  private static final Wording CONDITION = new Wording("[%s]", "[%s]");
  private static final List<Wording> LEGEND =
      List.of(
          new Wording(
              "→ moves to a phase; ● changes data alone; = is right and changes nothing;"
                  + " – is rejected",
              "→ 转到另一状态；● 只改数据；= 正常，无变化；– 拒绝"),
          new Wording(
              "[ ] holds only then, the last line of a cell otherwise; left out are conditions that"
                  + " lead to the same, and effects",
              "[ ] 为条件，一格末行为其余情形；结果相同的条件和后续动作略去"));

  /** The width of a picture of 880 pixels, in letters of half width, beside what frames take. */
  private static final int LETTERS = 94;

  /** What begins no line. */
  private static final Set<String> CLOSING = Set.of("]", "，", "、", "）");

  private static final int EVENT_LETTERS = 13;
  private static final int MOST_LETTERS = 22;

  private final Locale locale;
  private final Set<MachineTerm> phases = new LinkedHashSet<>();
  private final Set<MachineTerm> events = new LinkedHashSet<>();
  private final ListMultimap<Place, Transition<?, ?>> lines = ArrayListMultimap.create();

  private record Place(MachineTerm event, MachineTerm phase) {}

  private MachineGrid(List<? extends Transition<?, ?>> transitions, Locale locale) {
    this.locale = locale;
    for (Transition<?, ?> line : transitions) {
      phases.add(line.from());
      events.add(line.on());
      lines.put(new Place(line.on(), line.from()), line);
    }
  }

  /** Draws the transitions of one machine. */
  static String svg(List<? extends Transition<?, ?>> transitions, Locale locale) {
    return new MachineGrid(transitions, locale).svg();
  }

  private String svg() {
    int letters = Math.min(MOST_LETTERS, (LETTERS - EVENT_LETTERS) / phases.size());
    List<List<String>> heads = new ArrayList<>();
    heads.add(List.of(EVENT.in(locale)));
    phases.forEach(phase -> heads.add(wrapped(phase.label(locale), letters)));
    List<Integer> widths = new ArrayList<>(Collections.nCopies(phases.size(), letters));
    widths.add(0, EVENT_LETTERS);
    Grid grid = new Grid(heads, widths);
    for (MachineTerm event : events) {
      List<Field> row = new ArrayList<>();
      row.add(new Field(wrapped(event.label(locale), EVENT_LETTERS), Shade.PLAIN, 0));
      for (MachineTerm phase : phases) {
        row.add(field(lines.get(new Place(event, phase)), phase, letters));
      }
      grid.row(row);
    }
    LEGEND.forEach(words -> grid.note(words.in(locale)));
    return grid.svg(TITLE.in(locale), LEGEND.get(0).in(locale));
  }

  /** Moves to another phase fill their cell; conditions without a visible effect are left out. */
  private Field field(List<Transition<?, ?>> pair, MachineTerm phase, int letters) {
    List<String> words = new ArrayList<>();
    String otherwise = outcome(pair.get(pair.size() - 1), phase);
    boolean leaves = false;
    for (Transition<?, ?> line : pair) {
      String outcome = outcome(line, phase);
      if (line.result() == Result.MOVE && !outcome.equals(otherwise)) {
        line.condition()
            .map(term -> CONDITION.in(locale, term.label(locale)))
            .ifPresent(text -> words.addAll(wrapped(text, letters)));
        words.addAll(wrapped(outcome, letters));
      }
      leaves |= line.to().filter(to -> to != phase).isPresent();
    }
    words.addAll(wrapped(otherwise, letters));
    return new Field(words, Shade.PLAIN, leaves ? 1 : 0);
  }

  private String outcome(Transition<?, ?> line, MachineTerm phase) {
    return switch (line.result()) {
      case STAY -> "=";
      case REJECT -> "–";
      case MOVE ->
          line.to().filter(to -> to != phase).isPresent()
              ? "→ " + line.to().orElseThrow().label(locale)
              : "●";
    };
  }

  /** Breaks a text at spaces, and Chinese anywhere; a Chinese character has two letters' width. */
  private static List<String> wrapped(String text, int letters) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').split(text)) {
      for (String part : isWide(word) ? word.split("(?<=\\G.)") : new String[] {word}) {
        boolean fits = width(line) + width(part) <= letters || CLOSING.contains(part);
        if (!fits && !line.isEmpty()) {
          wrapped.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(part);
      }
      line.append(' ');
    }
    wrapped.add(line.toString().strip());
    return wrapped;
  }

  private static boolean isWide(CharSequence text) {
    return text.chars().anyMatch(c -> c >= 0x2e80);
  }

  private static int width(CharSequence text) {
    return text.chars().map(c -> c >= 0x2e80 ? 2 : 1).sum();
  }
}
