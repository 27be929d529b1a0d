package dev.yika.status.guidance;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.result.Wording;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.TimeLimit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a row of advice; see {@link Guidance#withRows}. */
final class AdviceRow {

  static final TableForm FORM =
      TableForm.of(
          "problem",
          "rules",
          "channels",
          "remedy",
          "remedy-zh",
          "bring",
          "bring-zh",
          "caution",
          "caution-zh");

  private static final Pattern COUNT = Pattern.compile("\\{([^}]*)\\}");

  private final TableRow row;

  AdviceRow(TableRow row) {
    this.row = row;
  }

  String source() {
    return row.source();
  }

  MemberProblem problem() {
    return row.constant("problem", MemberProblem.class);
  }

  List<Rule> rules() {
    return row.listOf("rules", Rule.values(), Rule::id);
  }

  List<ServiceChannel> channels() {
    row.text("channels");
    return row.listOf("channels", ServiceChannel.values(), ServiceChannel::name);
  }

  Wording remedy() {
    return wording("remedy");
  }

  Wording bring() {
    return wording("bring");
  }

  Optional<Wording> caution() {
    boolean none = row.isNone("caution") && row.isNone("caution-zh");
    return none ? Optional.empty() : Optional.of(wording("caution"));
  }

  private Wording wording(String column) {
    return new Wording(text(column, Locale.ENGLISH), text(column + "-zh", Locale.CHINESE));
  }

  /** Fills in the time limits of the rules, which no text repeats. */
  private String text(String column, Locale locale) {
    return COUNT
        .matcher(row.text(column))
        .replaceAll(place -> limit(column, place.group(1)).text(locale));
  }

  private TimeLimit limit(String column, String name) {
    return Arrays.stream(TimeLimit.values())
        .filter(limit -> limit.name().equals(name))
        .findFirst()
        .orElseThrow(() -> row.refuse(column, "an unknown time limit in braces", "花括号中的时限无法识别"));
  }
}
