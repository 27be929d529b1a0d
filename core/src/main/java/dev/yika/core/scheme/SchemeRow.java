package dev.yika.core.scheme;

import com.google.common.base.Splitter;
import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.TableRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number scheme from a row of a table; {@link NumberSchemes#withRows} tells the form. */
final class SchemeRow {

  private static final int CELLS = 5;
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter SEMICOLON = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern CHECK =
      Pattern.compile("([CD]) *=([^(]+)\\(([0-9]{1,2})-([0-9]{1,2})\\)");

  private SchemeRow() {}

  static List<String> regionPrefixes(TableRow row) {
    return COMMA.splitToList(row.cell(1));
  }

  static NumberScheme scheme(TableRow row) {
    if (row.cells().size() != CELLS) {
      throw row.refuse("a scheme row has " + CELLS + " cells, this one " + row.cells().size());
    }
    NumberScheme scheme =
        switch (row.cell(4)) {
          case "assumed" -> NumberScheme.assumed(row.cell(0), row.cell(2));
          case "confirmed" -> NumberScheme.confirmed(row.cell(0), row.cell(2));
          default -> throw row.refuse("the last cell is neither assumed nor confirmed");
        };
    if (row.cell(3).equals("-")) {
      return scheme;
    }
    List<String> checks = SEMICOLON.splitToList(row.cell(3));
    if (checks.isEmpty()) {
      throw row.refuse("a scheme without checks says so with a hyphen");
    }
    for (String check : checks) {
      scheme = scheme.withCheck(checkRule(row, check));
    }
    return scheme;
  }

  private static CheckRule checkRule(TableRow row, String text) {
    Matcher matcher = CHECK.matcher(text);
    if (!matcher.matches()) {
      throw row.refuse("a check reads like C=ISO 7064 MOD 11,10 (1-14)");
    }
    CheckSystem system =
        CheckSystems.find(matcher.group(2).strip())
            .orElseThrow(() -> row.refuse("no check system has this name"));
    Field field = matcher.group(1).equals("C") ? Field.CHECK : Field.SECOND_CHECK;
    int first = Integer.parseInt(matcher.group(3));
    return new CheckRule(field, system, first, Integer.parseInt(matcher.group(4)));
  }
}
