package dev.yika.core.scheme;

import com.google.common.base.Splitter;
import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number scheme from a row of a table; see {@link NumberSchemes#withRows}. */
final class SchemeRow {

  static final TableForm FORM = TableForm.of("name", "regions", "layout", "checks", "confidence");

  private static final Splitter SEMICOLON = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern CHECK =
      Pattern.compile("([CD]) *=([^(]+)\\(([0-9]{1,2})-([0-9]{1,2})\\)");

  private SchemeRow() {}

  static NumberSchemes add(TableRow row, NumberSchemes schemes) {
    NumberScheme scheme = scheme(row);
    row.make("name", () -> schemes.requireFreeName(scheme));
    return row.make("regions", () -> schemes.with(scheme, row.list("regions")));
  }

  private static NumberScheme scheme(TableRow row) {
    String name = row.make("name", () -> NumberScheme.requireName(row.cell("name")));
    boolean confirmed = row.flag("confidence", "confirmed", "assumed");
    String layout = row.cell("layout");
    NumberScheme scheme =
        row.make(
            "layout",
            () ->
                confirmed
                    ? NumberScheme.confirmed(name, layout)
                    : NumberScheme.assumed(name, layout));
    if (row.isNone("checks")) {
      return scheme;
    }
    List<String> checks = SEMICOLON.splitToList(row.cell("checks"));
    row.require(
        !checks.isEmpty(), "checks", "a scheme without checks has a hyphen here", "无校验的方案此处写连字符");
    for (String check : checks) {
      NumberScheme before = scheme;
      scheme = row.make("checks", () -> before.withCheck(checkRule(row, check)));
    }
    return scheme;
  }

  private static CheckRule checkRule(TableRow row, String text) {
    Matcher matcher = CHECK.matcher(text);
    row.require(
        matcher.matches(),
        "checks",
        "a check reads like C=ISO 7064 MOD 11,10 (1-14)",
        "校验的写法如 C=ISO 7064 MOD 11,10 (1-14)");
    CheckSystem system =
        CheckSystems.find(matcher.group(2).strip())
            .orElseThrow(
                () -> row.refuse("checks", "no check system has this name", "没有此名称的校验字符系统"));
    Field field = matcher.group(1).equals("C") ? Field.CHECK : Field.SECOND_CHECK;
    int first = Integer.parseInt(matcher.group(3));
    return new CheckRule(field, system, first, Integer.parseInt(matcher.group(4)));
  }
}
