package dev.yika.status.guidance;

import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.Wording;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleCount;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a row of advice; {@link Guidance#withRows} tells the form. */
final class AdviceRow {

  private static final int CELLS = 9;
  private static final String NONE = "-";
  private static final Pattern COUNT = Pattern.compile("\\{([^}]*)\\}");
  private static final Splitter ITEMS = Splitter.on(',').trimResults();

  private final TableRow row;

  AdviceRow(TableRow row) {
    this.row = row;
    require(row.cells().size() == CELLS, "a row of advice has 9 cells");
  }

  String source() {
    return row.source();
  }

  MemberProblem problem() {
    return Stream.of(MemberProblem.values())
        .filter(problem -> problem.name().equals(row.cell(0)))
        .findFirst()
        .orElseThrow(() -> row.refuse("an unknown problem"));
  }

  List<Rule> rules() {
    return row.cell(1).equals(NONE) ? List.of() : list(1, Rule.values(), Rule::id, "rule");
  }

  List<ServiceChannel> channels() {
    return list(2, ServiceChannel.values(), ServiceChannel::name, "channel");
  }

  Wording remedy() {
    return wording(3, "remedy");
  }

  Wording bring() {
    return wording(5, "what to bring");
  }

  Optional<Wording> caution() {
    boolean none = row.cell(7).equals(NONE) && row.cell(8).equals(NONE);
    return none ? Optional.empty() : Optional.of(wording(7, "caution"));
  }

  private Wording wording(int column, String name) {
    return new Wording(
        counted(text(column, name + " in English"), Locale.ENGLISH),
        counted(text(column + 1, name + " in Chinese"), Locale.CHINESE));
  }

  /** Fills the counts of the rules in, which no text repeats. */
  private String counted(String text, Locale locale) {
    return COUNT
        .matcher(text)
        .replaceAll(
            place ->
                Enums.getIfPresent(RuleCount.class, place.group(1))
                    .toJavaUtil()
                    .orElseThrow(() -> row.refuse("an unknown count in braces"))
                    .text(locale));
  }

  private String text(int column, String name) {
    String text = row.cell(column);
    require(!text.isEmpty() && !text.equals(NONE), name + ": missing");
    return text;
  }

  private <T> List<T> list(int column, T[] values, Function<T, String> id, String name) {
    List<String> items = ITEMS.splitToList(row.cell(column));
    require(items.stream().distinct().count() == items.size(), "a " + name + " is repeated");
    return items.stream()
        .map(
            item ->
                Arrays.stream(values)
                    .filter(value -> id.apply(value).equals(item))
                    .findFirst()
                    .orElseThrow(() -> row.refuse("an unknown " + name)))
        .toList();
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw row.refuse(otherwise);
    }
  }
}
